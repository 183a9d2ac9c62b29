import { useId, useState } from 'preact/hooks';
import type { TagSummary } from '../../lib/model/summary';
import type { TagRow } from '../../lib/model/tag';
import type { TagColour } from '../../lib/model/tag-colour';
import { ChoiceField } from '../field/ChoiceField';
import { MergeInto } from '../field/MergeInto';
import { Icon } from '../Icon';
import { TagChip } from '../tag/TagChip';
import { type MessageKey, useTranslation } from '../translation';
import { formatRoute } from './route';

const colourWords: Record<TagColour, MessageKey> = {
  grey: 'colourGrey',
  red: 'colourRed',
  orange: 'colourOrange',
  yellow: 'colourYellow',
  green: 'colourGreen',
  teal: 'colourTeal',
  blue: 'colourBlue',
  purple: 'colourPurple',
  pink: 'colourPink',
};

interface TagLineProps {
  summary: TagSummary;
  others: TagRow[];
  onEdit: (change: { name?: string; colour?: TagColour }) => void;
  onMerge: (into: TagRow) => void;
  onDelete: () => void;
}

/** One word of the vocabulary and what can be done with it. */
export function TagLine({
  summary: { tag, uses },
  others,
  onEdit,
  onMerge,
  onDelete,
}: TagLineProps) {
  const { t, plural } = useTranslation();
  return (
    <li class="tag-line">
      <a class="tag-line-name" href={formatRoute({ page: 'annotations', tag: tag.name })}>
        <TagChip name={tag.name} colour={tag.colour} />
        <span class="soft">{plural('tagUses', uses)}</span>
      </a>
      <details>
        <summary aria-label={t('editNamed', tag.name)}>{t('edit')}</summary>
        <div class="tag-line-edit">
          <Rename tag={tag} onRename={(name) => onEdit({ name })} />
          <ChoiceField
            label={t('tagColour')}
            words={colourWords}
            value={tag.colour}
            onEdit={(colour) => {
              if (colour !== undefined) onEdit({ colour });
            }}
          />
          <MergeInto
            label={t('tagMergeInto')}
            action={t('tagMerge')}
            others={new Map(others.map((other) => [other.name, other]))}
            onMerge={onMerge}
          />
          <button type="button" class="button button-danger" onClick={onDelete}>
            <Icon name="remove" />
            {t('tagDelete')}
          </button>
        </div>
      </details>
    </li>
  );
}

function Rename({ tag, onRename }: { tag: TagRow; onRename: (name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(tag.name);
  const wanted = name.trim();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && wanted !== tag.name) onRename(wanted);
      }}
    >
      <label class="field-label" for={id}>
        {t('tagName')}
      </label>
      <div class="field-row">
        <input
          id={id}
          class="field-input"
          dir="auto"
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={wanted === '' || wanted === tag.name}>
          {t('tagRename')}
        </button>
      </div>
    </form>
  );
}
