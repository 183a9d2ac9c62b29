import type { BlockRole } from '../../lib/model/block-role';
import type { ComparedBlock, TextPart } from '../../lib/model/compared-block';
import { Icon } from '../Icon';
import { type MessageKey, useTranslation } from '../translation';
import { viewIcons } from '../view-icons';

/** Roles that a reader wants to know of; the others go without saying. */
const roleWords: Partial<Record<BlockRole, MessageKey>> = {
  headline: 'structureHeadline',
  lead: 'structureLead',
  caption: 'structureCaption',
};

interface ParagraphProps {
  block: ComparedBlock;
  /** Number of the change, from 0; null where nothing changed. */
  change: number | null;
}

/** One paragraph of a comparison: what went and came is said in words, and shown by lines. */
export function Paragraph({ block, change }: ParagraphProps) {
  const { t } = useTranslation();
  const word = roleWords[block.role];
  return (
    <div
      class={`compared compared-${block.state} compared-as-${block.role}`}
      {...(change !== null && { 'data-change': change, tabIndex: -1 })}
    >
      {word !== undefined && <span class="compared-role">{t(word)}</span>}
      {block.state === 'moved' && (
        <span class="compared-way">
          <Icon name={viewIcons[block.way]} />
          {t(block.way === 'up' ? 'compareMovedUp' : 'compareMovedDown')}
        </span>
      )}
      <p dir="auto">
        {block.state === 'changed' ? (
          block.parts.map((part, index) => <Part key={`${index} ${part.state}`} part={part} />)
        ) : (
          <Part part={block.state === 'moved' ? { state: 'same', text: block.text } : block} />
        )}
      </p>
    </div>
  );
}

/** Screen readers seldom tell `ins` and `del`, so words do. */
function Part({ part: { state, text } }: { part: TextPart }) {
  const { t } = useTranslation();
  if (state === 'same') return <>{text}</>;
  const space = /^\s*/.exec(text)?.[0] ?? '';
  const words = text.slice(space.length);
  return (
    <>
      {space}
      {state === 'added' ? (
        <ins>
          <span class="visually-hidden">{t('compareAdded')}: </span>
          {words}
        </ins>
      ) : (
        <del>
          <span class="visually-hidden">{t('compareRemoved')}: </span>
          {words}
        </del>
      )}
    </>
  );
}
