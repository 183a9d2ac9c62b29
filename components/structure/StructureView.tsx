import { useId } from 'preact/hooks';
import type { PageReading, Passage } from '../../lib/model/page-reading';
import { useTranslation } from '../translation';
import { type Picture, type StructureLine, structureParts } from './structure-lines';

type Jump = (passage: Passage) => void;

interface StructureViewProps {
  reading: Pick<PageReading, 'article' | 'shown'>;
  onJump: Jump;
}

/** What was found on the page, as at the head of a news page; the rest unfolds. All leads to its place. */
export function StructureView({ reading, onJump }: StructureViewProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { head, rest, pictures, outline } = structureParts(reading, translation);
  const more = rest.length + pictures.length + outline.length;
  if (head.length + more === 0) return <p class="soft">{t('structureNone')}</p>;
  return (
    <>
      <Lines lines={head} onJump={onJump} />
      {more > 0 && (
        <details class="structure-more">
          <summary>{t('structureMore', translation.number(more))}</summary>
          <Lines lines={rest} onJump={onJump} />
          {pictures.length > 0 && <Pictures pictures={pictures} onJump={onJump} />}
          {outline.length > 0 && <Outline outline={outline} onJump={onJump} />}
        </details>
      )}
    </>
  );
}

function Lines({ lines, onJump }: { lines: StructureLine[]; onJump: Jump }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <dl class="structure">
      {lines.map(({ label, text, place }) => (
        <div key={label} class={`structure-line ${label}`}>
          <dt>{t(label)}</dt>
          <dd>
            <Goal text={text} place={place} onJump={onJump} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface GoalProps {
  text: string;
  place: Passage | undefined;
  onJump: Jump;
}

/** A text that leads to where the page has it, or the text alone. */
function Goal({ text, place, onJump }: GoalProps) {
  const { t } = useTranslation();
  if (place === undefined) {
    return (
      <span class="structure-text" dir="auto">
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="structure-jump structure-text"
      dir="auto"
      title={t('jumpTo')}
      onClick={() => onJump(place)}
    >
      {text}
    </button>
  );
}

function Pictures({ pictures, onJump }: { pictures: Picture[]; onJump: Jump }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <h3 class="structure-part" id={id}>
        {t('structurePictures')}
      </h3>
      <ul class="structure-list" aria-labelledby={id}>
        {pictures.map(({ text, credit, place }, index) => (
          <li key={`${index} ${text}`}>
            <Goal text={text} place={place} onJump={onJump} />
            {credit !== undefined && (
              <span class="soft structure-aside" dir="auto">
                {t('structureCredit', credit)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OutlineProps {
  outline: { text: string; place: Passage }[];
  onJump: Jump;
}

function Outline({ outline, onJump }: OutlineProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <h3 class="structure-part" id={id}>
        {t('structureOutline')}
      </h3>
      <ol class="structure-list" aria-labelledby={id}>
        {outline.map(({ text, place }, index) => (
          <li key={`${index} ${text}`}>
            <Goal text={text} place={place} onJump={onJump} />
          </li>
        ))}
      </ol>
    </>
  );
}
