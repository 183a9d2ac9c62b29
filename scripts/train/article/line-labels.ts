import { tokensOf } from '../../../lib/text/same-text';

/** Tokens in a run that is looked for in the truth. */
const run = 4;

/** Whether a line of a page belongs to the article whose text is known; paragraphs are parted by line feeds. */
export function labelBy(body: string): (line: string) => boolean {
  const wholes = new Set(body.split(/\n+/).map((paragraph) => tokensOf(paragraph).join(' ')));
  const runs = new Set(runsOf(tokensOf(body)));
  return (line) => {
    const tokens = tokensOf(line);
    if (tokens.length === 0) return false;
    if (tokens.length < 2 * run) return wholes.has(tokens.join(' '));
    const own = runsOf(tokens);
    return own.filter((one) => runs.has(one)).length > own.length / 2;
  };
}

function runsOf(tokens: readonly string[]): string[] {
  const last = Math.max(0, tokens.length - run + 1);
  return Array.from({ length: last }, (_, at) => tokens.slice(at, at + run).join(' '));
}
