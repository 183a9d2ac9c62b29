/** An answer that nobody gave a fake. */
export function untaught(name: string): () => Promise<never> {
  return () => Promise.reject(new Error(`the fake was not taught ${name}`));
}
