import * as z from 'zod';
import { tagName } from './annotation';
import { rowFields } from './row';

/** Hues of the palette; the style sheet gives each a light and a dark shade. */
export const tagColours = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;
export const tagColour = z.enum(tagColours);
export type TagColour = z.infer<typeof tagColour>;

/** One word of the reader's own vocabulary. */
export const tagRow = z.object({ ...rowFields, name: tagName, colour: tagColour });
export type TagRow = z.infer<typeof tagRow>;
