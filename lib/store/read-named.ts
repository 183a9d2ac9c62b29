import type { Entity } from '../model/entity';
import { nameKey } from '../text/name-key';
import type { Database } from './database';

/** How many kept annotations bear a name. */
export function countNamed(db: Database, name: Pick<Entity, 'type' | 'name'>): Promise<number> {
  return db.annotations.where('named').equals(nameKey(name)).count();
}
