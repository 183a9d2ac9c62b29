import { writeFileSync } from 'node:fs';
import type { ArticleModels } from './train-article';

/** Writes the weights' files into a folder: `body-weights.ts` and `article-weights.ts`. */
export function writeWeights(models: ArticleModels, folder: string): void {
  const note = `Fitted by \`npm run train -- article\` on ${models.fittedOn}.`;
  writeFileSync(`${folder}/body-weights.ts`, bodyFile(models, note));
  writeFileSync(`${folder}/article-weights.ts`, articleFile(models, note));
}

function bodyFile({ line, context, names }: ArticleModels, note: string): string {
  return `/**
 * Weights of a logistic regression that tells an article's text from the rest of a page. A weight
 * above 0 speaks for the article. The page's structure decides and never its address, so the
 * weights hold for sites that were not among those pages.
 * ${note}
 */

/** For a line by itself. */
export const lineWeights: Readonly<Record<string, number>> = {
${tableOf(names.line, line)}};

/** For a line once its neighbours have been judged. */
export const contextWeights: Readonly<Record<string, number>> = {
${tableOf(names.context, context)}};
`;
}

function articleFile({ article, names }: ArticleModels, note: string): string {
  return `/**
 * Weights of a logistic regression that tells articles from other pages, both kinds weighing the
 * same. A weight above 0 speaks for an article.
 * ${note}
 */
export const articleWeights: Readonly<Record<string, number>> = {
${tableOf(names.article, article)}};
`;
}

/** Weights to two decimals by name; those that say nothing are left out. */
function tableOf(names: readonly string[], weights: readonly number[]): string {
  const rows = names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))] as const);
  return rows
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .map(([name, weight]) => `  ${name}: ${weight},\n`)
    .join('');
}
