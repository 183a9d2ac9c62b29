import { useId, useState } from 'preact/hooks';
import type { TagRow } from '../../lib/model/tag';
import { Icon } from '../Icon';
import { AnnotationItem, type ItemActions } from '../list/AnnotationItem';
import { groupsOf, orphansOf, placedOf } from '../list/anchors';
import { GroupList } from '../list/GroupList';
import { matches } from '../list/matches';
import { useTranslation } from '../translation';
import type { KeptArticle, TabReading } from './popup-port';
import type { PopupView } from './use-popup';

interface KeptAnnotationsProps {
  tab: TabReading;
  kept: KeptArticle | null;
  vocabulary: readonly TagRow[];
  view: PopupView;
}

/** The annotations of the tab's article: those on the page by kind, and those that it has lost. */
export function KeptAnnotations({ tab, kept, vocabulary, view }: KeptAnnotationsProps) {
  const { t, number } = useTranslation();
  const [search, setSearch] = useState('');
  const annotations = kept?.annotations ?? [];
  const anchors = tab.kind === 'read' ? tab.reading.anchors : [];
  const shown = placedOf(
    annotations.filter((row) => matches(row, search)),
    anchors,
  );
  const { keeping } = view;
  const actions: ItemActions = {
    vocabulary,
    open: keeping.open,
    onOpen: keeping.onOpen,
    save: keeping.save,
    onDelete: (annotation) => void keeping.remove([annotation]),
    onSettle: (annotation, settlement) => void keeping.settle([annotation], settlement),
    history: keeping.history,
    ...(tab.kind === 'read' && {
      onJump: (annotation: string) => void view.jumpTo({ annotation }),
    }),
  };
  return (
    <section class="popup-section" aria-label={t('annotationsTitle')}>
      <h2>
        {t('annotationsTitle')} <span class="count">{number(annotations.length)}</span>
      </h2>
      {annotations.length === 0 ? (
        <p class="soft">{t('annotationsNone')}</p>
      ) : (
        <>
          <SearchField value={search} onSearch={setSearch} />
          {shown.length === 0 && <p class="soft">{t('searchNone', search)}</p>}
          <GroupList groups={groupsOf(shown)} actions={actions} />
          <Orphans orphans={orphansOf(shown)} actions={actions} />
        </>
      )}
    </section>
  );
}

function SearchField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <input
      class="field-input"
      type="search"
      aria-label={t('searchLabel')}
      placeholder={t('searchLabel')}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}

function Orphans({
  orphans,
  actions,
}: {
  orphans: ReturnType<typeof orphansOf>;
  actions: ItemActions;
}) {
  const { t, number } = useTranslation();
  const id = useId();
  if (orphans.length === 0) return null;
  return (
    <div class="group">
      <h3 class="group-head" id={id}>
        <Icon name="warning" />
        {t('orphansTitle')} <span class="count">{number(orphans.length)}</span>
      </h3>
      <p class="soft">{t('orphansHint')}</p>
      <ul aria-labelledby={id}>
        {orphans.map((placed) => (
          <AnnotationItem key={placed.annotation.id} placed={placed} actions={actions} />
        ))}
      </ul>
    </div>
  );
}
