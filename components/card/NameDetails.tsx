import type { Entity } from '../../lib/model/entity';
import { type MessageKey, useTranslation } from '../translation';
import { levelWord } from './place-level';

type Details = NonNullable<Entity['details']>;

/** What a name says by itself: its class word, a place's level and unit, a document's number. */
export function NameDetails({ details }: { details: Details }) {
  const { t } = useTranslation();
  const level = details.level === undefined ? undefined : levelWord(details.level);
  const lines: [MessageKey, string | undefined][] = [
    ['detailHead', details.head],
    ['detailLevel', level === undefined ? details.level : t(level)],
    ['detailWithin', details.within],
    ['detailNow', details.now],
    ['detailNumber', details.number],
    ['detailBody', details.body],
  ];
  const told = lines.filter(([, value]) => value !== undefined);
  if (told.length === 0) return null;
  return (
    <dl class="name-details card-wide">
      {told.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
