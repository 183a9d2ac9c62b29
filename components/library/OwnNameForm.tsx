import { useId, useState } from 'preact/hooks';
import type { EntityType } from '../../lib/model/entity-type';
import { aliasesIn } from '../card/aliases';
import { entityTypeWords } from '../card/card-kind';
import { ChoiceField } from '../field/ChoiceField';
import { TextField } from '../field/TextField';
import { useTranslation } from '../translation';
import type { OwnNameFields } from './library-port';

interface OwnNameFormProps {
  fields: OwnNameFields;
  saveLabel: string;
  onSave: (fields: OwnNameFields) => void;
}

/** The fields of a name of the reader's list, kept when the reader says so. */
export function OwnNameForm({ fields, saveLabel, onSave }: OwnNameFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(fields.name);
  const [type, setType] = useState<EntityType>(fields.type);
  const [aliases, setAliases] = useState(fields.aliases);
  const [isDismissed, setDismissed] = useState(fields.isDismissed);
  return (
    <form
      class="own-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onSave({ name, type, aliases, isDismissed });
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
      <TextField
        label={t('fieldAliases')}
        value={aliases.join('\n')}
        long
        maxLength={20_000}
        onEdit={(text) => setAliases(aliasesIn(text))}
      />
      <div class="switch">
        <input
          id={id}
          type="checkbox"
          checked={isDismissed}
          onChange={(event) => setDismissed(event.currentTarget.checked)}
        />
        <label for={id}>{t('ownNameDismiss')}</label>
      </div>
      <button type="submit" class="button" disabled={name === ''}>
        {saveLabel}
      </button>
    </form>
  );
}
