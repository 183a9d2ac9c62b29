import type { Statistic } from '../../lib/model/statistic';
import { ChoiceField } from '../field/ChoiceField';
import { NumberField } from '../field/NumberField';
import { TextField } from '../field/TextField';
import { useTranslation } from '../translation';
import { assumedWords, changeWords, measureWords, qualifierWords } from './statistic-words';
import { withField } from './with-field';

interface StatisticFieldsProps {
  statistic: Statistic;
  onEdit: (statistic: Statistic) => void;
}

type Set = <Field extends keyof Statistic>(
  field: Field,
  value: Statistic[Field] | undefined,
) => void;

/** A statistic's fields: what everybody checks first, the rest folded. */
export function StatisticFields({ statistic, onEdit }: StatisticFieldsProps) {
  const { t } = useTranslation();
  const set: Set = (field, value) => onEdit(decided(withField(statistic, field, value), field));
  return (
    <>
      <div class="card-fields">
        <NumberField
          label={t('fieldValue')}
          value={statistic.value}
          onEdit={(value) => set('value', value)}
        />
        <TextField
          label={t('fieldUnit')}
          value={statistic.unit ?? ''}
          onEdit={(unit) => set('unit', unit)}
        />
        <TextField
          label={t('fieldCounted')}
          value={statistic.counted ?? ''}
          onEdit={(counted) => set('counted', counted)}
          class="card-wide"
        />
        <ChoiceField
          label={t('fieldMeasure')}
          words={measureWords}
          value={statistic.measure}
          onEdit={(measure) => set('measure', measure ?? 'other')}
        />
        <ChoiceField
          label={t('fieldQualifier')}
          words={qualifierWords}
          noneWord="choiceNone"
          value={statistic.qualifier}
          onEdit={(qualifier) => set('qualifier', qualifier)}
        />
        {statistic.measure === 'date' && <IsoField statistic={statistic} set={set} />}
      </div>
      <AssumedNotes assumed={statistic.assumed} />
      <details class="card-more">
        <summary>{t('cardMore')}</summary>
        <MoreFields statistic={statistic} set={set} />
      </details>
    </>
  );
}

/** What the reader has set is no assumption any more. */
function decided({ assumed, ...statistic }: Statistic, field: keyof Statistic): Statistic {
  const open = assumed?.filter((one) => one !== field) ?? [];
  return open.length > 0 ? { ...statistic, assumed: open } : statistic;
}

/** Says which of the fields the article leaves open. */
function AssumedNotes({ assumed = [] }: Pick<Statistic, 'assumed'>) {
  const { t } = useTranslation();
  if (assumed.length === 0) return null;
  return (
    <ul class="card-assumed">
      {assumed.map((field) => (
        <li key={field}>{t(assumedWords[field])}</li>
      ))}
    </ul>
  );
}

function IsoField({ statistic, set }: { statistic: Statistic; set: Set }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('fieldIso')}
      value={statistic.iso ?? ''}
      maxLength={80}
      onEdit={(iso) => set('iso', iso)}
      class="card-wide"
    />
  );
}

function MoreFields({ statistic, set }: { statistic: Statistic; set: Set }) {
  const { t } = useTranslation();
  return (
    <div class="card-fields">
      <NumberField
        label={t('fieldValueMax')}
        value={statistic.valueMax}
        onEdit={(value) => set('valueMax', value)}
      />
      <TextField
        label={t('fieldUnitCode')}
        value={statistic.unitCode ?? ''}
        maxLength={40}
        onEdit={(code) => set('unitCode', code)}
      />
      <ChoiceField
        label={t('fieldChange')}
        words={changeWords}
        noneWord="choiceNone"
        value={statistic.change}
        onEdit={(change) => set('change', change)}
        class="card-wide"
      />
      <NumberField
        label={t('fieldFrom')}
        value={statistic.from}
        onEdit={(value) => set('from', value)}
      />
      <NumberField label={t('fieldTo')} value={statistic.to} onEdit={(value) => set('to', value)} />
      <TextField
        label={t('fieldPeriod')}
        value={statistic.period ?? ''}
        onEdit={(period) => set('period', period)}
        class="card-wide"
      />
      <TextField
        label={t('fieldAttribution')}
        value={statistic.attribution ?? ''}
        onEdit={(attribution) => set('attribution', attribution)}
        class="card-wide"
      />
      {statistic.measure !== 'date' && <IsoField statistic={statistic} set={set} />}
      <TextField
        label={t('fieldContext')}
        value={statistic.context ?? ''}
        maxLength={20_000}
        long
        onEdit={(context) => set('context', context)}
        class="card-wide"
      />
    </div>
  );
}
