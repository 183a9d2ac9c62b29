import {
  adaptation,
  leastRange,
  probabilityBits,
} from '../../lib/extract/names/model/range-decoder';

/** Writes what `RangeDecoder` reads. */
export class RangeEncoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private held = 0;
  private holds = 1;

  bit(probabilities: Uint16Array, context: number, value: number): void {
    const probability = probabilities[context] ?? 0;
    const bound = (this.range >>> probabilityBits) * probability;
    if (value === 0) {
      this.range = bound;
      probabilities[context] = probability + ((2 ** probabilityBits - probability) >> adaptation);
    } else {
      this.low += bound;
      this.range = (this.range - bound) >>> 0;
      probabilities[context] = probability - (probability >> adaptation);
    }
    while (this.range < leastRange) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  tree(probabilities: Uint16Array, bits: number, value: number): void {
    let node = 1;
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      const next = (value >> bit) & 1;
      this.bit(probabilities, node, next);
      node = (node << 1) | next;
    }
  }

  count(lengths: Uint16Array, tails: Uint16Array, value: number): void {
    const bits = Math.floor(Math.log2(value + 1));
    this.tree(lengths, 5, bits);
    for (let bit = 0; bit < bits; bit += 1) {
      const next = ((value + 1) >> (bits - 1 - bit)) & 1;
      this.bit(tails, Math.min(bit, 1) * 32 + bits, next);
    }
  }

  /** Everything that has been written. */
  finish(): Uint8Array<ArrayBuffer> {
    for (let byte = 0; byte < 5; byte += 1) this.shift();
    return Uint8Array.from(this.bytes);
  }

  /** Gives away the highest byte of `low`; a row of 255s waits for a carry. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0;
      for (let byte = this.held; this.holds > 0; byte = 0xff) {
        this.bytes.push((byte + carry) & 0xff);
        this.holds -= 1;
      }
      this.held = Math.floor(this.low / leastRange) & 0xff;
    }
    this.holds += 1;
    this.low = (this.low % leastRange) * 256;
  }
}
