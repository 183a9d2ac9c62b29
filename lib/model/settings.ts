import './without-eval';
import * as z from 'zod';

const hosts = z.array(z.string().max(255)).max(10_000);

const choices = {
  /** Paint marks in pages. */
  paintMarks: z.boolean(),
  /** Show the toolbar over a selection. */
  selectionToolbar: z.boolean(),
  /** Propose statistics and names of the open article. */
  suggestions: z.boolean(),
  /** Host names on which nothing is proposed. */
  noSuggestionsOn: hosts,
  /** Host names on which Presslight stays quiet. */
  quietHosts: hosts,
};

/** What the reader can choose. Every field has a default, so that older stored settings stay valid. */
export const settings = z.object({
  paintMarks: choices.paintMarks.default(true),
  selectionToolbar: choices.selectionToolbar.default(true),
  suggestions: choices.suggestions.default(true),
  noSuggestionsOn: choices.noSuggestionsOn.default([]),
  quietHosts: choices.quietHosts.default([]),
});
export type Settings = z.infer<typeof settings>;
export const defaultSettings: Settings = settings.parse({});

/** A change of some settings. Without defaults: what it does not name stays as it was chosen. */
export const settingsPatch = z.object(choices).partial();
