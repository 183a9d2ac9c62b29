/**
 * The lines of the icons that stand over pages too, drawn for a square of 16 with a stroke of 1.5:
 * every page that is read loads them. Those of views alone are in `view-icons.ts`.
 */
export const iconPaths = {
  statistic: 'M2.5 13.5h11M4.5 11V8.5M8 11V3M11.5 11V6',
  person:
    'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.5c.6-2.3 2.6-3.5 5.25-3.5s4.65 1.2 5.25 3.5',
  organisation: 'M2 13.5h12M3.5 13V6.5M12.5 13V6.5M6.5 13V6.5M9.5 13V6.5M2 6.25 8 2.5l6 3.75Z',
  place:
    'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  document: 'M3.75 2h5.5l3 3v9h-8.5ZM9 2.25V5.25h3M6 8.25h4M6 11h4',
  event: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5',
  other: 'M2.5 2.5h5l6 6-5 5-6-6ZM5.4 5.4h.01',
  note: 'M3 13l.7-2.9 7-7 2.2 2.2-7 7ZM9.3 4.5l2.2 2.2',
  close: 'M4 4l8 8M12 4l-8 8',
  remove: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  edit: 'M3 13l.7-2.9 7-7 2.2 2.2-7 7ZM9.3 4.5l2.2 2.2',
  changed: 'M3 6h9.5L10 3.5M13 10H3.5L6 12.5',
  warning: 'M8 2.5 14 13H2ZM8 6.5v3M8 11.25v.01',
} as const;

export type IconName = keyof typeof iconPaths;

/** An icon by its name, or one of those that only views have. */
export type AnyIcon = IconName | { path: string };
