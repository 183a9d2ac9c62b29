/**
 * A number that stands for a text, as an article's key, where the text itself should not be sent:
 * FNV-1a with 32 bits. Two texts with one number are possible, if hardly ever met. Linear.
 */
export function keyMark(key: string): number {
  let mark = 0x811c_9dc5;
  for (let at = 0; at < key.length; at += 1) {
    mark = Math.imul(mark ^ key.charCodeAt(at), 0x0100_0193) >>> 0;
  }
  return mark;
}
