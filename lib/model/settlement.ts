/**
 * What a reader can do about a passage that changed: `take`, the new text is what is kept from now
 * on; `keep`, the old one stands for good; `dismiss`, nothing is said until it changes again.
 */
export const settlements = ['take', 'keep', 'dismiss'] as const;
export type Settlement = (typeof settlements)[number];
