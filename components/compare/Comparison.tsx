import { useRef, useState } from 'preact/hooks';
import type { ComparedBlock } from '../../lib/model/compared-block';
import { useTranslation } from '../translation';
import { type ComparisonPart, countChanges, folded } from './folded';
import { Paragraph } from './Paragraph';

/** Parts drawn at once: a long article stays quick, and "Show more" goes on. */
const partsAtOnce = 150;

/** What two captures say, paragraph by paragraph, with the way from change to change. */
export function Comparison({ blocks }: { blocks: readonly ComparedBlock[] }) {
  const { t, plural } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(partsAtOnce);
  const changes = countChanges(blocks);
  const parts = folded(blocks);
  const go = (step: 1 | -1) => {
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const at = places.findIndex((place) => place.contains(document.activeElement));
    const next = at < 0 && step < 0 ? places.length - 1 : at + step;
    places[(next + places.length) % Math.max(1, places.length)]?.focus();
  };
  if (changes === 0) return <p class="soft">{t('compareNone')}</p>;
  return (
    <div ref={root}>
      <div class="compare-bar">
        <span role="status">{plural('compareChanges', changes)}</span>
        <button type="button" class="button" onClick={() => go(-1)}>
          {t('comparePrevious')}
        </button>
        <button type="button" class="button" onClick={() => go(1)}>
          {t('compareNext')}
        </button>
        <span class="compare-legend">
          <ins>{t('compareAdded')}</ins> <del>{t('compareRemoved')}</del>
        </span>
      </div>
      {parts.slice(0, shown).map((part, index) => (
        <Part key={`${index} ${part.kind}`} part={part} />
      ))}
      {parts.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + partsAtOnce)}>
          {t('listMore')}
        </button>
      )}
    </div>
  );
}

function Part({ part }: { part: ComparisonPart }) {
  const { plural } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (part.kind === 'block') return <Paragraph block={part.block} change={part.change} />;
  return (
    <details class="compare-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural('compareUnchanged', part.blocks.length)}</summary>
      {isOpen &&
        part.blocks.map((block, index) => (
          <Paragraph key={`${index} ${block.state}`} block={block} change={null} />
        ))}
    </details>
  );
}
