/*
 * Costs in hundredths of the weight of a rare word. A slot that keeps its place but not its word is
 * cheaper than a word lost and another one inserted; a figure in a figure's place costs next to
 * nothing, for figures are what editors update; a sign stands for a word only as a last resort. Gaps
 * are affine: a sentence put between a quote and its context costs little more than a word.
 */

const replaced = -35;
const figureReplaced = -5;
const signReplaced = -70;

/** What it costs to replace a word: by three times its kind (sign, letters, figure) and the other's. */
export const costs = Int32Array.of(
  ...[replaced, signReplaced, signReplaced],
  ...[signReplaced, replaced, replaced],
  ...[signReplaced, replaced, figureReplaced],
);

/** What the first word of a gap costs. */
export const gapOpened = -45;
/** What each further word of a gap costs. */
export const gapGrown = -6;
