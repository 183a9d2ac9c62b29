import { useId } from 'preact/hooks';
import { useTranslation } from '../translation';

/** A labelled search that answers while it is typed. */
export function SearchField(props: { value: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div class="field library-search">
      <label class="field-label" for={id}>
        {t('search')}
      </label>
      <input
        id={id}
        class="field-input"
        type="search"
        maxLength={200}
        value={props.value}
        onInput={(event) => props.onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
