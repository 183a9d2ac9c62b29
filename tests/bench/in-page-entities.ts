import compromise from 'compromise';
import { type NameModel, parseNameModel } from '../../lib/extract/names/model/name-model';
import { suggestNames } from '../../lib/extract/names/suggest-names';
import { kindSpans, suggestForText } from '../../scripts/train/suggested-spans';

/** A text to find names in. */
export interface Text {
  text: string;
  lang: string;
}

/** A name as one of the finders gives it. */
export interface Name {
  start: number;
  end: number;
  kind: string;
}

let model: NameModel;

/** Takes the model's file in, in base64. */
export function load(file: string): void {
  model = parseNameModel(Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)).buffer);
}

const finders = {
  ours: (text: Text): Name[] => kindSpans(suggestForText(text, model)),
  compromise: ({ text }: Text): Name[] => {
    const doc = compromise(text);
    const found = [
      ['PER', doc.people()],
      ['LOC', doc.places()],
      ['ORG', doc.organizations()],
    ] as const;
    return found.flatMap(([kind, names]) =>
      names
        .json({ offset: true })
        .map(({ offset: { start, length } }) =>
          trimmed(text, { start, end: start + length, kind }),
        ),
    );
  },
} as const;

export type Tool = keyof typeof finders;

/** compromise counts the mark after a name as part of it. */
function trimmed(text: string, name: Name): Name {
  const exact = text.slice(name.start, name.end);
  return { ...name, end: name.start + exact.replace(/[\s.,;:!?)"”]+$/u, '').length };
}

/** The names of texts, each an article of its own. */
export function find(tool: Tool, texts: readonly Text[]): Name[][] {
  return texts.map((text) => finders[tool](text));
}

const runs = 5;

/** Milliseconds for 1,000 words of articles: the best of some runs over each. */
export function time(tool: Tool, articles: readonly (readonly Text[])[]): number[] {
  return articles.map((texts) => {
    const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      readWhole(tool, texts);
      return performance.now() - start;
    });
    return (Math.min(...times) * 1_000) / words;
  });
}

function readWhole(tool: Tool, texts: readonly Text[]): void {
  if (tool === 'compromise') {
    finders.compromise({ text: texts.map(({ text }) => text).join('\n'), lang: 'en' });
    return;
  }
  suggestNames(
    {
      structure: { bylines: [], captions: [], language: texts[0]?.lang ?? 'en' },
      url: 'https://bench.example/',
      isArticle: true,
      blocks: texts.map(({ text }) => ({ role: 'paragraph', text })),
    },
    model,
    [],
  );
}
