import { useEffect, useReducer } from 'preact/hooks';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Toast } from '../../../components/toast/Toast';
import { axeProblems, prefer, schemes, show, showAs } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

function showToast(options: { stayMs?: number; takeFocus?: boolean } = {}) {
  const told: string[] = [];
  view = show(
    <Toast
      toast={{ id: '1', text: 'Annotation deleted', undo: () => told.push('undo') }}
      onGone={() => told.push('gone')}
      {...options}
    />,
  );
  return told;
}

test.each(schemes)('axe finds nothing in the %s theme', async (scheme) => {
  await prefer(scheme);
  showToast();
  expect(await axeProblems(view.place)).toEqual([]);
});

test('it is a status, reached by keyboard, and takes back', async () => {
  const told = showToast();
  await expect.element(page.getByRole('status')).toHaveTextContent('Annotation deleted');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual(['undo', 'gone']);
});

test('it goes after its time, but not while somebody is at it', async () => {
  const told = showToast({ stayMs: 60, takeFocus: true });
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toEqual([]);
  await userEvent.tab();
  await userEvent.tab();
  await expect.poll(() => told).toEqual(['gone']);
});

test('it goes after its time although all is drawn anew again and again', async () => {
  const told: string[] = [];
  function Redrawn() {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      const timer = setInterval(() => redraw(undefined), 20);
      return () => clearInterval(timer);
    }, []);
    return (
      <Toast toast={{ id: '1', text: 'Marked' }} onGone={() => told.push('gone')} stayMs={200} />
    );
  }
  view = show(<Redrawn />);
  await expect.poll(() => told).toEqual(['gone']);
});

test('Escape dismisses it', async () => {
  const told = showToast({ takeFocus: true });
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual(['gone']);
});

test('it is not printed with the page', async () => {
  showToast();
  const status = page.getByRole('status');
  await expect.element(status).toBeVisible();
  onTestFinished(() => showAs('screen'));
  await showAs('print');
  await expect.element(page.getByText('Annotation deleted')).not.toBeVisible();
});
