import './without-eval';
import * as z from 'zod';

/** What the reader can choose. Every field has a default, so that older stored settings stay valid. */
export const settings = z.object({
  /** Paint marks in pages. */
  paintMarks: z.boolean().default(true),
  /** Show the toolbar over a selection. */
  selectionToolbar: z.boolean().default(true),
  /** Propose statistics and names of the open article. */
  suggestions: z.boolean().default(true),
  /** Host names on which nothing is proposed. */
  noSuggestionsOn: z.array(z.string().max(255)).max(10_000).default([]),
  /** Host names on which Presslight stays quiet. */
  quietHosts: z.array(z.string().max(255)).max(10_000).default([]),
});
export type Settings = z.infer<typeof settings>;
export const defaultSettings: Settings = settings.parse({});
