import { useState } from 'preact/hooks';
import type { EntityType } from '../../lib/model/entity-type';
import { markKindOf } from '../../lib/model/mark-kind';
import type { ArticleSummary, NameSummary } from '../../lib/model/summary';
import { entityTypeWords } from '../card/card-kind';
import { ChoiceField } from '../field/ChoiceField';
import { MergeInto } from '../field/MergeInto';
import { TextField } from '../field/TextField';
import { Icon } from '../Icon';
import type { Attempts } from '../keeping/use-attempts';
import { useTranslation } from '../translation';
import type { Named } from './library-port';
import { NameSplit } from './NameSplit';
import { formatRoute } from './route';

interface NameLineProps {
  row: NameSummary;
  /** Names that it can be merged into. */
  others: readonly NameSummary[];
  articles: () => Promise<ArticleSummary[]>;
  attempts: Attempts;
  /** Renames everywhere, or in some articles. */
  onRename: (to: Named, articles: string[] | null) => void;
}

/** One name over all articles, and what can be done with it. */
export function NameLine({ row, others, articles, attempts, onRename }: NameLineProps) {
  const { t, plural } = useTranslation();
  const mark = markKindOf({ kind: 'entity', entity: row });
  const uses = t(
    'nameUses',
    plural('tagUses', row.annotations),
    plural('nameArticles', row.articles),
  );
  return (
    <li class="tag-line">
      <div class={`own-name kind-${mark}`}>
        <Icon name={mark} class="mark-icon" />
        <span>
          <a
            href={formatRoute({ page: 'annotations', kind: 'entity', search: row.name })}
            dir="auto"
          >
            {row.name}
          </a>
          <span class="table-sub">{`${t(entityTypeWords[row.type])} · ${uses}`}</span>
        </span>
      </div>
      <details>
        <summary aria-label={t('editNamed', row.name)}>{t('edit')}</summary>
        <Rename row={row} onRename={(to) => onRename(to, null)} />
        <MergeInto
          label={t('nameMergeInto')}
          action={t('nameMerge')}
          others={
            new Map(others.map((one) => [`${one.name} (${t(entityTypeWords[one.type])})`, one]))
          }
          onMerge={({ type, name }) => onRename({ type, name }, null)}
        />
        {row.articles > 1 && (
          <NameSplit row={row} load={articles} attempts={attempts} onSplit={onRename} />
        )}
      </details>
    </li>
  );
}

function Rename({ row, onRename }: { row: NameSummary; onRename: (to: Named) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(row.name);
  const [type, setType] = useState<EntityType>(row.type);
  const isSame = name === row.name && type === row.type;
  return (
    <form
      class="own-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '' && !isSame) onRename({ type, name });
      }}
    >
      <TextField label={t('fieldName')} value={name} onEdit={setName} />
      <ChoiceField
        label={t('fieldKind')}
        words={entityTypeWords}
        value={type}
        onEdit={(next) => {
          if (next !== undefined) setType(next);
        }}
      />
      <button type="submit" class="button" disabled={name === '' || isSame}>
        {t('nameRename')}
      </button>
    </form>
  );
}
