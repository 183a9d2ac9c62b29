import type { Article } from '../../lib/model/article';
import { useTranslation } from '../translation';
import { outlineOf, type StructureLine, structureLines } from './structure-lines';

interface StructureViewProps {
  article: Article;
  onJump: (blockIndex: number) => void;
}

/** What was found on the page: the first facts at once, the rest unfolded, each leading to its place. */
export function StructureView({ article, onJump }: StructureViewProps) {
  const translation = useTranslation();
  const { t } = translation;
  const lines = structureLines(article, translation);
  const outline = outlineOf(article);
  const first = lines.filter(({ label }) => isShownFirst(label));
  const rest = lines.filter(({ label }) => !isShownFirst(label));
  if (lines.length === 0) return <p class="soft">{t('structureNone')}</p>;
  return (
    <>
      <Lines lines={first} onJump={onJump} />
      {rest.length + outline.length > 0 && (
        <details class="structure-more">
          <summary>{t('structureMore', translation.number(rest.length + outline.length))}</summary>
          <Lines lines={rest} onJump={onJump} />
          {outline.length > 0 && <Outline outline={outline} onJump={onJump} />}
        </details>
      )}
    </>
  );
}

const shownFirst = [
  'structureSection',
  'structureHeadline',
  'structureBylines',
  'structurePublished',
];

function isShownFirst(label: string): boolean {
  return shownFirst.includes(label);
}

function Lines({ lines, onJump }: { lines: StructureLine[]; onJump: (block: number) => void }) {
  const { t } = useTranslation();
  return (
    <dl class="structure">
      {lines.map(({ label, text, aside, blockIndex }) => (
        <div key={`${label} ${text}`} class={`structure-line ${label}`}>
          <dt>{t(label)}</dt>
          <dd>
            <Passage text={text} blockIndex={blockIndex} onJump={onJump} />
            {aside !== undefined && (
              <span class="soft structure-aside" dir="auto">
                {aside}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PassageProps {
  text: string;
  blockIndex: number | undefined;
  onJump: (blockIndex: number) => void;
}

function Passage({ text, blockIndex, onJump }: PassageProps) {
  const { t } = useTranslation();
  if (blockIndex === undefined) return <span dir="auto">{text}</span>;
  return (
    <button
      type="button"
      class="structure-jump"
      dir="auto"
      title={t('jumpTo')}
      onClick={() => onJump(blockIndex)}
    >
      {text}
    </button>
  );
}

function Outline(props: {
  outline: { text: string; blockIndex: number }[];
  onJump: (block: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <h3 class="structure-outline-head">{t('structureOutline')}</h3>
      <ol class="structure-outline">
        {props.outline.map(({ text, blockIndex }) => (
          <li key={blockIndex}>
            <Passage text={text} blockIndex={blockIndex} onJump={props.onJump} />
          </li>
        ))}
      </ol>
    </>
  );
}
