/** Code units of context that a quote selector keeps on each side. */
export const contextLength = 100;
