import type { Browser, CDPSession, Page } from 'playwright';

/** Opens a page whose own scripts do not run and which has no network, and runs some code in it. */
export async function openQuietly(browser: Browser, html: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto('https://page.example/article');
  await page.evaluate(code);
  return page;
}

/** What an expression gave in a page, and the milliseconds of the main thread that it took. */
interface Measurement<Answer> {
  answer: Answer;
  /** All tasks, and the longest: time on the processor, so that a busy machine makes no difference. */
  cpu: number;
  longest: number;
}

/** Evaluates an expression in a page and measures what the page's main thread did meanwhile. */
export async function measured<Answer>(
  page: Page,
  expression: string,
): Promise<Measurement<Answer>> {
  const session = await page.context().newCDPSession(page);
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser to trace');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await browser.startTracing(page, { categories: ['toplevel'] });
  const begin = await taskTime(session);
  const answer: Answer = await page.evaluate(expression);
  const cpu = (await taskTime(session)) - begin;
  return { answer, cpu, longest: longestTask((await browser.stopTracing()).toString('utf8')) };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the processor. */
  tdur?: number;
  args?: { name?: string };
}

/** Milliseconds of the longest task of a page's main thread in a trace. */
function longestTask(trace: string): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('::RunTask') && mains.has(`${pid} ${tid}`),
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), 0);
}

/** Milliseconds that the page's main thread has spent in tasks. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  return (found?.value ?? 0) * 1_000;
}
