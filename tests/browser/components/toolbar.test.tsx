import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FloatingToolbar } from '../../../components/toolbar/FloatingToolbar';
import { type MarkKind, markKinds } from '../../../lib/model/mark-kind';
import { translationIn } from '../../fakes/translation';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

function showToolbar(options: { language?: 'en' | 'vi'; disabled?: boolean } = {}) {
  const marked: MarkKind[] = [];
  const dismissed: true[] = [];
  view = show(
    <FloatingToolbar
      onMark={(mark) => marked.push(mark)}
      onDismiss={() => dismissed.push(true)}
      disabled={options.disabled === true}
    />,
    options.language,
  );
  return { marked, dismissed };
}

test.each(schemes)('axe finds nothing in the %s theme', async (scheme) => {
  await prefer(scheme);
  showToolbar();
  expect(await axeProblems(view.place)).toEqual([]);
});

test.each(['en', 'vi'] as const)('its words in %s fit into 360 px', (language) => {
  showToolbar({ language });
  const [bar, ...buttons] = view.place.querySelectorAll('.toolbar-floating, button');
  expect(bar?.getBoundingClientRect().width).toBeLessThanOrEqual(360);
  for (const button of buttons) expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
});

test('every kind is marked by its digit', async () => {
  const { marked } = showToolbar();
  await userEvent.tab();
  await userEvent.keyboard('12345678');
  expect(marked).toEqual([...markKinds]);
});

test('arrows lead through the buttons, Enter marks, Escape dismisses', async () => {
  const { marked, dismissed } = showToolbar();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}{Home}{ArrowLeft}{Enter}{Escape}');
  expect(marked).toEqual(['event', 'note']);
  expect(dismissed).toEqual([true]);
});

test('a click marks and leaves the selection as it is', async () => {
  const { marked } = showToolbar();
  const text = document.createElement('p');
  text.textContent = '1.780 cá nhân';
  view.place.append(text);
  getSelection()?.selectAllChildren(text);
  await userEvent.click(page.getByRole('button', { name: translationIn('en').t('markPlace') }));
  expect(marked).toEqual(['place']);
  expect(getSelection()?.toString()).toBe('1.780 cá nhân');
});

test('a disabled toolbar can be looked at and marks nothing', async () => {
  const { marked } = showToolbar({ disabled: true });
  await userEvent.tab();
  await userEvent.keyboard('1{Enter}');
  expect(marked).toEqual([]);
  expect(document.activeElement?.textContent).toContain('Statistic');
});
