import { useId, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { useTranslation } from '../translation';
import { nameOfChoice, type TagChoice } from './completion';
import { TagChip } from './TagChip';
import { type TagFieldProps, useTagInput } from './use-tag-input';

/** The tags of an annotation, with completion from the vocabulary (WAI-ARIA combobox with a list). */
export function TagField({ tags, vocabulary, onEdit }: TagFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useTagInput({ tags, vocabulary, onEdit });
  return (
    <div class="field tag-field">
      <label class="field-label" for={id}>
        {t('fieldTags')}
      </label>
      <div class="tag-box">
        <Chips
          tags={tags}
          vocabulary={vocabulary}
          onRemove={(tag) => {
            onEdit(tags.filter((other) => other !== tag));
            input.current?.focus();
          }}
        />
        <input
          {...field.inputProps}
          ref={input}
          id={id}
          class="tag-input"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={field.isShown}
          dir="auto"
          maxLength={100}
          placeholder={tags.length === 0 ? t('tagPlaceholder') : ''}
          aria-controls={`${id}-list`}
          aria-activedescendant={field.active === null ? undefined : `${id}-${field.active}`}
        />
      </div>
      <div
        class="tag-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={t('fieldTags')}
        hidden={!field.isShown}
      >
        {field.choices.map((choice, index) => (
          <ChoiceLine
            key={nameOfChoice(choice)}
            id={`${id}-${index}`}
            choice={choice}
            selected={index === field.active}
            onChoose={() => field.add(nameOfChoice(choice))}
          />
        ))}
      </div>
    </div>
  );
}

function Chips(props: Omit<TagFieldProps, 'onEdit'> & { onRemove: (tag: string) => void }) {
  const { t } = useTranslation();
  return props.tags.map((name) => {
    const row = props.vocabulary.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    return (
      <TagChip key={name} name={name} colour={row?.colour ?? 'grey'}>
        <button
          type="button"
          class="tag-remove"
          aria-label={t('tagRemove', name)}
          onClick={() => props.onRemove(name)}
        >
          <Icon name="close" />
        </button>
      </TagChip>
    );
  });
}

interface ChoiceLineProps {
  id: string;
  choice: TagChoice;
  selected: boolean;
  onChoose: () => void;
}

function ChoiceLine({ id, choice, selected, onChoose }: ChoiceLineProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus (2026-11)
    <div
      id={id}
      class="tag-choice"
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.kind === 'known' ? (
        <TagChip name={choice.tag.name} colour={choice.tag.colour} />
      ) : (
        <span dir="auto">{t('tagCreate', choice.name)}</span>
      )}
    </div>
  );
}
