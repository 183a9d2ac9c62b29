import type { Entity } from '../../lib/model/entity';
import { TextField } from '../field/TextField';
import { useTranslation } from '../translation';
import { aliasesIn } from './aliases';
import { NameDetails } from './NameDetails';
import { withField } from './with-field';

interface EntityFieldsProps {
  entity: Entity;
  onEdit: (entity: Entity) => void;
}

/** A name's fields. Aliases stand one a line, because names contain commas. */
export function EntityFields({ entity, onEdit }: EntityFieldsProps) {
  const { t } = useTranslation();
  return (
    <div class="card-fields">
      <TextField
        label={t('fieldName')}
        value={entity.name}
        onEdit={(name) => {
          // A name cannot be nothing: the last one stays until there is another.
          if (name !== '') onEdit({ ...entity, name });
        }}
        class="card-wide"
      />
      <TextField
        label={t('fieldRole')}
        value={entity.role ?? ''}
        onEdit={(role) => onEdit(withField(entity, 'role', role))}
        class="card-wide"
      />
      <TextField
        label={t('fieldAliases')}
        value={(entity.aliases ?? []).join('\n')}
        long
        maxLength={20_000}
        onEdit={(text) => {
          const aliases = aliasesIn(text);
          onEdit(withField(entity, 'aliases', aliases.length === 0 ? undefined : aliases));
        }}
        class="card-wide"
      />
      {entity.details !== undefined && <NameDetails details={entity.details} />}
    </div>
  );
}
