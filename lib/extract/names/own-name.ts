import type { EntityType } from '../../model/entity-type';

/** A name that the reader has taught: it comes before what rules and model find. */
export interface OwnName {
  /** Canonical name. */
  name: string;
  type: EntityType;
  /** Other forms of the name that the reader has accepted. */
  aliases?: readonly string[];
  role?: string;
  /** The reader does not want it suggested. */
  dismissed?: boolean;
}
