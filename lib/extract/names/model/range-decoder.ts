/** Bits of a probability, and how slowly one follows what it sees. */
export const probabilityBits = 11;
export const adaptation = 5;

/** Below this the range is widened by a byte. */
export const leastRange = 2 ** 24;

/** Probabilities of a number's bits, all even at first. */
export function evenProbabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(2 ** (probabilityBits - 1));
}

/**
 * Reads bits of uneven probability from bytes: the binary range coder of LZMA, whose probabilities
 * adapt to what has been read. All integers, so that every browser reads the same.
 */
export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private at: number;
  private range = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    // The first byte is empty: the encoder's carry may have gone there.
    this.at = at + 1;
    for (let byte = 0; byte < 4; byte += 1) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** Whether more has been read than there is, by more than the encoder's last bytes. */
  get overran(): boolean {
    return this.at > this.bytes.length;
  }

  /** The next bit, by the probability that `context` keeps for it. */
  bit(probabilities: Uint16Array, context: number): number {
    const probability = probabilities[context] ?? 0;
    const bound = (this.range >>> probabilityBits) * probability;
    const zero = this.code < bound;
    if (zero) {
      this.range = bound;
      probabilities[context] = probability + ((2 ** probabilityBits - probability) >> adaptation);
    } else {
      this.range = (this.range - bound) >>> 0;
      this.code = (this.code - bound) >>> 0;
      probabilities[context] = probability - (probability >> adaptation);
    }
    while (this.range < leastRange) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return zero ? 0 : 1;
  }

  /** A number of `bits` bits, the highest first, each in the context of those before it. */
  tree(probabilities: Uint16Array, bits: number): number {
    let node = 1;
    for (let bit = 0; bit < bits; bit += 1) node = (node << 1) | this.bit(probabilities, node);
    return node - (1 << bits);
  }

  /** A number from 0: how many bits it has, then those after the first. */
  count(lengths: Uint16Array, tails: Uint16Array): number {
    const bits = this.tree(lengths, 5);
    let value = 1;
    for (let bit = 0; bit < bits; bit += 1) {
      value = (value << 1) | this.bit(tails, Math.min(bit, 1) * 32 + bits);
    }
    return value - 1;
  }

  private next(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }
}
