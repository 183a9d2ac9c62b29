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
export type TagColour = (typeof tagColours)[number];
