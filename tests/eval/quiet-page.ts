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

/** What an expression gave in a page, and how many milliseconds of the main thread it took. */
export async function measured<Answer>(
  page: Page,
  expression: string,
): Promise<{ answer: Answer; cpu: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begin = await taskTime(session);
  const answer: Answer = await page.evaluate(expression);
  return { answer, cpu: (await taskTime(session)) - begin };
}

/** Milliseconds that the page's main thread has spent in tasks. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  return (found?.value ?? 0) * 1_000;
}
