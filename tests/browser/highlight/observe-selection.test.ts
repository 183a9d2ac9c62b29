import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { observeSelection } from '../../../lib/highlight/observe-selection';
import { openText, rangeOf } from './open-text';

let main: HTMLElement;
let controller: AbortController;
let told: { text: string | undefined; by?: string }[];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  main = openText('<p>Có 691 tập thể và 1.780 cá nhân.</p><p>Hết.</p>');
  document.getSelection()?.removeAllRanges();
  controller = new AbortController();
  told = [];
  observeSelection(
    document,
    (selection) => {
      told.push({
        text: selection?.range.toString(),
        ...(selection !== undefined && { by: selection.by }),
      });
    },
    controller.signal,
  );
});

afterEach(() => controller.abort());

const paragraph = () => {
  const element = main.querySelector('p');
  if (element === null) throw new Error('no paragraph');
  return element;
};

test('a selection by pointer is told once it is settled', async () => {
  await userEvent.dblClick(paragraph(), { position: { x: 5, y: 12 } });
  await wait(250);
  expect(told).toEqual([{ text: 'Có', by: 'pointer' }]);
});

test('the same passage selected anew by pointer is told anew', async () => {
  for (const _time of ['first', 'second']) {
    await userEvent.dblClick(paragraph(), { position: { x: 5, y: 12 } });
    await wait(600);
  }
  expect(told.filter(({ text }) => text === 'Có').length).toBeGreaterThanOrEqual(2);
});

test('a selection by keyboard is told once', async () => {
  await userEvent.click(paragraph(), { position: { x: 1, y: 12 } });
  await userEvent.keyboard('{Control>}a{/Control}');
  await wait(250);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('691 tập thể');
  expect(told[0]?.by).toBe('keyboard');
});

test('a selection that goes is told too', async () => {
  await userEvent.dblClick(paragraph(), { position: { x: 5, y: 12 } });
  await wait(250);
  await userEvent.click(main.querySelectorAll('p')[1] ?? main);
  await wait(250);
  expect(told.at(-1)).toEqual({ text: undefined });
});

test("a script's selection and a script's events are not the reader's", async () => {
  await wait(1_100);
  document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  document.getSelection()?.addRange(rangeOf(main, '691'));
  await wait(250);
  expect(told).toEqual([]);
});

test('after abort nothing is told', async () => {
  controller.abort();
  await userEvent.dblClick(paragraph(), { position: { x: 5, y: 12 } });
  await wait(250);
  expect(told).toEqual([]);
});
