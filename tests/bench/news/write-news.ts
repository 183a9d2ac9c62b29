import type { Random } from './random';

const onsets = 'b d f g h k l m n p r s t v w br ch cl dr gr pl sh sp st th tr'.split(' ');
const vowels = 'a e i o u ai ea ee ou'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'd', 'ng', 'rk', 'st'];
const common =
  'the of and to in a is that for it as was with be by on not he his but at are this have'.split(
    ' ',
  );
const units = 'people households communes percent hectares tonnes schools votes workers'.split(' ');

/** The words of one made-up language, in the order of their frequency. */
function vocabularyOf(random: Random, size: number): string[] {
  const words = new Set(common);
  while (words.size < size) words.add(syllables(random));
  return [...words];
}

function syllables(random: Random): string {
  const count = random.pick([1, 2, 2, 3]);
  const parts = Array.from(
    { length: count },
    () => random.pick(onsets) + random.pick(vowels) + random.pick(codas),
  );
  return parts.join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes paragraphs of made-up news: common words as common as in a language, names, figures. */
export class NewsWriter {
  readonly #random: Random;
  readonly #words: string[];
  readonly #names: string[];

  constructor(random: Random) {
    this.#random = random;
    this.#words = vocabularyOf(random, 6_000);
    this.#names = Array.from({ length: 300 }, () =>
      Array.from({ length: random.integer(1, 3) }, () => capitalised(syllables(random))).join(' '),
    );
  }

  /** Zipf's law: the n-th word comes with a probability of about 1/n. */
  word(): string {
    const { length } = this.#words;
    const rank = Math.floor(length ** this.#random.next()) - 1;
    return this.#words[rank] ?? 'the';
  }

  sentence(): string {
    const length = this.#random.integer(6, 28);
    const words = Array.from({ length }, () => this.#piece());
    return `${capitalised(words.join(' '))}.`;
  }

  paragraph(): string {
    return Array.from({ length: this.#random.integer(1, 4) }, () => this.sentence()).join(' ');
  }

  /** Paragraphs of at least so many words together. */
  article(words: number): string[] {
    const paragraphs: string[] = [];
    for (let written = 0; written < words; ) {
      const paragraph = this.paragraph();
      paragraphs.push(paragraph);
      written += paragraph.split(' ').length;
    }
    return paragraphs;
  }

  #piece(): string {
    if (this.#random.chance(0.04)) return this.#figure();
    return this.#random.chance(0.04) ? this.#random.pick(this.#names) : this.word();
  }

  #figure(): string {
    const value = this.#random.integer(2, 10 ** this.#random.integer(1, 4));
    const form = this.#random.integer(0, 4);
    if (form === 0) return `${this.#random.integer(1, 99)}%`;
    if (form === 1) return `$${value.toLocaleString('en')}`;
    return `${value.toLocaleString('en')} ${this.#random.pick(units)}`;
  }
}
