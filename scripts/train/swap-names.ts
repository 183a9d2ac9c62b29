import type { LabelledSentence } from './labelled-sentence';
import { randomNumbers } from './random-numbers';

/** Share of names that are swapped. */
const swapped = 0.7;
const swappedKinds = ['PER', 'LOC', 'ORG'];

/**
 * Makes of each sentence with names another one with other names of the same kind and language in
 * their places, so that contexts are learnt apart from the few names that the sentences have.
 */
export function swapNames(
  sentences: readonly LabelledSentence[],
  seed: number,
): LabelledSentence[] {
  const random = randomNumbers(seed);
  const pools = new Map<string, string[]>();
  for (const { text, lang, spans } of sentences) {
    for (const { start, end, kind } of spans) {
      const pool = pools.get(`${lang} ${kind}`) ?? [];
      pools.set(`${lang} ${kind}`, pool);
      pool.push(text.slice(start, end));
    }
  }
  return sentences
    .filter(({ spans }) => spans.some(({ kind }) => swappedKinds.includes(kind)))
    .map((sentence) =>
      withNames(sentence, (kind, name) => {
        const pool = pools.get(`${sentence.lang} ${kind}`) ?? [];
        if (!swappedKinds.includes(kind) || random() >= swapped) return name;
        return pool[Math.floor(random() * pool.length)] ?? name;
      }),
    );
}

function withNames(
  sentence: LabelledSentence,
  replace: (kind: string, name: string) => string,
): LabelledSentence {
  const ordered = [...sentence.spans].sort((one, other) => one.start - other.start);
  let text = '';
  let from = 0;
  const spans = ordered.map(({ start, end, kind }) => {
    text += sentence.text.slice(from, start);
    const begin = text.length;
    text += replace(kind, sentence.text.slice(start, end));
    from = end;
    return { start: begin, end: text.length, kind };
  });
  return { ...sentence, text: text + sentence.text.slice(from), spans };
}
