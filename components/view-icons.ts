/** Icons that stand in views alone, drawn as those of `icon-paths.ts`. */
export const viewIcons = {
  accept: { path: 'M3 8.5 6.5 12 13 4.5' },
  jump: { path: 'M13 3.5v4.5a2 2 0 0 1-2 2H3.5M6.5 7l-3 3 3 3' },
  up: { path: 'M8 13V3M4 7l4-4 4 4' },
  down: { path: 'M8 3v10M4 9l4 4 4-4' },
  panel: { path: 'M2.5 3h11v10h-11ZM9.5 3v10' },
};
