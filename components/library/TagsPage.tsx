import { useId, useState } from 'preact/hooks';
import { useTranslation } from '../translation';
import { useTags } from './AnnotationsPage';
import type { LibraryPageProps } from './page-props';
import { TagLine } from './TagLine';
import { useUndoable } from './use-undoable';

/** The vocabulary: every word can be renamed, recoloured, merged into another and deleted. */
export function TagsPage({ port, attempts }: LibraryPageProps) {
  const { t } = useTranslation();
  const tags = useTags({ port, attempts });
  const write = useUndoable(port, attempts);
  return (
    <>
      <p class="soft">{t('tagsHint')}</p>
      <NewTag
        onCreate={(name) => void write(() => port.createTag(name), t('toastTagCreated', name))}
      />
      {tags.length === 0 && <p class="soft">{t('tagsNone')}</p>}
      <ul class="tag-lines">
        {tags.map((each) => (
          <TagLine
            key={each.tag.id}
            summary={each}
            others={tags.filter(({ tag }) => tag.id !== each.tag.id).map(({ tag }) => tag)}
            onEdit={(change) =>
              void write(() => port.editTag(each.tag.id, change), t('toastTagChanged'))
            }
            onMerge={(into) =>
              void write(
                () => port.mergeTags(each.tag.id, into.id),
                t('toastTagMerged', each.tag.name, into.name),
              )
            }
            onDelete={() =>
              void write(() => port.deleteTag(each.tag.id), t('toastTagDeleted', each.tag.name))
            }
          />
        ))}
      </ul>
    </>
  );
}

function NewTag({ onCreate }: { onCreate: (name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="new-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onCreate(name.trim());
        setName('');
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('tagNew')}
        </label>
        <input
          id={id}
          class="field-input"
          dir="auto"
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-main" disabled={name.trim() === ''}>
        {t('tagAdd')}
      </button>
    </form>
  );
}
