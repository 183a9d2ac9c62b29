import { useId } from 'preact/hooks';
import type { TagSummary } from '../../lib/model/summary';
import { useTranslation } from '../translation';
import type { LibraryPageProps } from './page-props';

interface TagFilterProps extends Pick<LibraryPageProps, 'route' | 'onRoute'> {
  tags: readonly TagSummary[];
}

/** Annotations with one tag only. */
export function TagFilter({ tags, route, onRoute }: TagFilterProps) {
  const { t, number } = useTranslation();
  const id = useId();
  const { tag: _, ...withoutTag } = route;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('tag')}
      </label>
      <select
        id={id}
        class="field-input"
        value={route.tag ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onRoute(value === '' ? withoutTag : { ...route, tag: value })
        }
      >
        <option value="">{t('filterAll')}</option>
        {tags.map(({ tag, uses }) => (
          <option key={tag.id} value={tag.name}>
            {`${tag.name} (${number(uses)})`}
          </option>
        ))}
      </select>
    </div>
  );
}
