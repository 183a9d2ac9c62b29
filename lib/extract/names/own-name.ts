import type { OwnNameRow } from '../../model/own-name';

/**
 * A name that the reader has taught: it comes before what rules and model find, or is never
 * proposed. Of several that overlap the earlier in the list wins.
 */
export type OwnName = Pick<OwnNameRow, 'name' | 'type' | 'aliases' | 'isDismissed'>;
