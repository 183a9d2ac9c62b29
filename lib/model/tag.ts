import * as z from 'zod';
import { tagName } from './annotation';
import { rowFields } from './row';
import { tagColours } from './tag-colour';

export const tagColour = z.enum(tagColours);

/** One word of the reader's own vocabulary. */
export const tagRow = z.object({ ...rowFields, name: tagName, colour: tagColour });
export type TagRow = z.infer<typeof tagRow>;
