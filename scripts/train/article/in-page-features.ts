import { articleSigns, readArticleSigns } from '../../../lib/article/article-signs';
import { asNumbers, lineFeatures, readLineFeatures } from '../../../lib/article/body/line-features';
import {
  neighbourFeatures,
  readNeighbourFeatures,
} from '../../../lib/article/body/neighbour-features';
import { readHeadline } from '../../../lib/article/fields/headline';
import { inOneGo } from '../../../lib/article/in-one-go';
import { openArticlePage } from '../../../lib/article/page/open-article-page';

/** A page's bytes as text, and the address that it was saved from. */
export interface SourcePage {
  readonly html: string;
  readonly url: string;
}

/** A line that the reader weighs, with what it knows of it. */
export interface LineSample {
  readonly text: string;
  readonly features: readonly number[];
}

export interface PageSample {
  readonly signs: readonly number[];
  readonly lines: readonly LineSample[];
}

/** The names of what each model looks at, in the order of its features. */
export interface FeatureNames {
  readonly line: readonly string[];
  readonly context: readonly string[];
  readonly article: readonly string[];
}

/** The names of each model's features, in their order. */
export function featureNames(): FeatureNames {
  const context = [...lineFeatures, ...neighbourFeatures];
  return { line: lineFeatures, context, article: articleSigns };
}

/** Four digits say all that a logistic regression hears, and keep the answer small. */
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)));

/**
 * What the shipped reader knows of a page before it decides. With the weights of the first model
 * the features of a line's neighbours are added to its own.
 */
export function readPage({ html, url }: SourcePage, weights: readonly number[] | null): PageSample {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = inOneGo(openArticlePage(document, { url }));
  const { lines, masses } = page;
  const headline = readHeadline(page)?.lines.at(-1)?.index ?? -1;
  const own = inOneGo(readLineFeatures(lines, masses, headline)).map(
    (features) => features && asNumbers(features),
  );
  const around =
    weights === null ? [] : readNeighbourFeatures(lines, masses, own.map(chanceBy(weights)));
  const samples = own.flatMap((features, at) =>
    features === null
      ? []
      : [{ text: lines[at]?.text ?? '', features: rounded([...features, ...(around[at] ?? [])]) }],
  );
  return { signs: rounded(readArticleSigns(page)), lines: samples };
}

function chanceBy(weights: readonly number[]): (features: readonly number[] | null) => number {
  return (features) => {
    if (features === null) return 0;
    const odds = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    return 1 / (1 + Math.exp(-odds));
  };
}
