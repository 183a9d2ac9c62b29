import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OthersButton } from '../../../components/overlay/OthersButton';
import { Toast } from '../../../components/toast/Toast';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

function showOthers(count: number, language: 'en' | 'vi' = 'en') {
  const told: string[] = [];
  view = show(
    <Toast
      toast={{ id: '1', text: 'Marked: Person', undo: () => told.push('undo') }}
      onGone={() => told.push('gone')}
      more={<OthersButton count={count} onMark={() => told.push('others')} />}
    />,
    language,
  );
  return told;
}

test.each(schemes)('axe finds nothing in the %s theme', async (scheme) => {
  await prefer(scheme);
  showOthers(5, 'vi');
  expect(await axeProblems(view.place)).toEqual([]);
});

test.each([
  [1, 'Mark the other mention'],
  [5, 'Mark the 5 other mentions'],
])('%i other mentions are counted, and marked by a click', async (count, name) => {
  const told = showOthers(count);
  const button = page.getByRole('button', { name });
  await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'a');
  await userEvent.click(button);
  expect(told).toEqual(['others']);
});
