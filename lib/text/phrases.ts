import { type Token, tokenise } from './words';

interface Node<Value> {
  next: Map<string, Node<Value>>;
  value?: Value;
}

/** What a table says about a phrase, and the token after it (or before it, when read backwards). */
export interface PhraseMatch<Value> {
  value: Value;
  end: number;
}

/**
 * A table of phrases, looked up in a token list in time linear in the phrase's length. Phrases are
 * matched without regard to case and to the amount of white space.
 */
export class Phrases<Value> {
  readonly #forward: Node<Value> = { next: new Map() };
  readonly #backward: Node<Value> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = tokenise(phrase).map(({ word }) => word);
      insert(this.#forward, words, value);
      insert(this.#backward, words.reverse(), value);
    }
  }

  /** The words that a phrase of the table begins with, of those whose value is accepted. */
  firstWords(accepts: (value: Value) => boolean = () => true): string[] {
    return [...this.#forward.next].filter(([, node]) => holds(node, accepts)).map(([word]) => word);
  }

  /** The longest phrase that begins at token `at`; `end` is the token after it. */
  startingAt(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    return longest(this.#forward, tokens, at, 1);
  }

  /** The longest phrase whose last token is `at`; `end` is its first token. */
  endingAt(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const match = longest(this.#backward, tokens, at, -1);
    return match && { value: match.value, end: match.end + 1 };
  }
}

/** A table whose values are keyed by alternatives, as `{ over: 'hơn | trên' }`. */
export function phrasesByValue<Value extends string>(
  table: Readonly<Partial<Record<Value, string>>>,
): Phrases<Value> {
  // Object.keys widens to string[]; the keys are those of the table.
  const values = Object.keys(table) as Value[];
  return new Phrases(
    values.flatMap((value) => alternatives(table[value] ?? '').map((phrase) => [phrase, value])),
  );
}

/** A table that only says whether a phrase is in it; alternatives are parted by `|`. */
export function phraseSet(list: string): Phrases<true> {
  return new Phrases(alternatives(list).map((phrase) => [phrase, true]));
}

/** The alternatives of a table cell, parted by `|`. */
export function alternatives(cell: string): string[] {
  return cell
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function holds<Value>(node: Node<Value>, accepts: (value: Value) => boolean): boolean {
  if (node.value !== undefined && accepts(node.value)) return true;
  return [...node.next.values()].some((next) => holds(next, accepts));
}

function insert<Value>(root: Node<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map() };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  node.value ??= value;
}

function longest<Value>(
  root: Node<Value>,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): PhraseMatch<Value> | undefined {
  let node = root.next.get(tokens[at]?.word ?? '');
  let best: PhraseMatch<Value> | undefined;
  for (let index = at + step; node !== undefined; index += step) {
    if (node.value !== undefined) best = { value: node.value, end: index };
    node = node.next.get(tokens[index]?.word ?? '');
  }
  return best;
}
