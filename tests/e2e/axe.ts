import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';
import type { CdpView } from '../../scripts/browser/cdp-view';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the document, where the script has left it. */
declare const axe: { run(context: ElementContext): Promise<AxeResults> };

/** What axe finds wrong with a part of a document, one line each; empty when all is well. */
export async function axeProblems(view: CdpView, selector: string): Promise<string[]> {
  await view.runScript(source);
  return await view.run(async (include) => {
    // A colour on its way to that of another theme is none.
    await new Promise((painted) => requestAnimationFrame(painted));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations, passes } = await axe.run(include);
    // Where nothing was looked at, nothing is well.
    if (passes.length === 0) return [`axe found nothing to look at in ${include}`];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
