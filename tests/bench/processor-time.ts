import type { Browser, CDPSession, Page } from 'playwright';

/** What a while of a page took: hundredths of one core. */
export interface ProcessorTime {
  /** All processes that run pages and workers, the extension's worker among them. */
  renderers: number;
  /** The process that draws. */
  drawing: number;
  /** The page's main thread, and of it scripts, and style with layout. */
  thread: number;
  scripts: number;
  layout: number;
}

/** Seconds since the beginning. */
type Counted = ProcessorTime & { at: number };

/** Measures what a page and its browser take of the processor in so many milliseconds. */
export async function processorTime(
  browser: Browser,
  page: Page,
  milliseconds: number,
): Promise<ProcessorTime> {
  const whole = await browser.newBrowserCDPSession();
  const own = await page.context().newCDPSession(page);
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begin = await count(whole, own);
  await page.waitForTimeout(milliseconds);
  const end = await count(whole, own);
  await Promise.all([whole.detach(), own.detach()]);
  const share = (name: keyof ProcessorTime) =>
    (100 * (end[name] - begin[name])) / (end.at - begin.at);
  return {
    renderers: share('renderers'),
    drawing: share('drawing'),
    thread: share('thread'),
    scripts: share('scripts'),
    layout: share('layout'),
  };
}

async function count(whole: CDPSession, own: CDPSession): Promise<Counted> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const { metrics } = await own.send('Performance.getMetrics');
  const timeOf = (kind: RegExp) =>
    processInfo
      .filter(({ type }) => kind.test(type))
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    at: performance.now() / 1_000,
    renderers: timeOf(/^renderer$/i),
    drawing: timeOf(/^GPU$/i),
    thread: metric('TaskDuration'),
    scripts: metric('ScriptDuration'),
    layout: metric('LayoutDuration') + metric('RecalcStyleDuration'),
  };
}
