import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../../components/card/Card';
import type { SaveOutcome } from '../../../components/card/saving';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { AnnotationPatch } from '../../../lib/model/draft';
import type { EarlierText } from '../../../lib/model/earlier-text';
import type { Settlement } from '../../../lib/model/settlement';
import { changedTo, personSample, statisticSample, vocabularySample } from '../../fakes/rows';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

function patched(
  row: AnnotationRow,
  { tags, note, statistic, entity }: AnnotationPatch,
): AnnotationRow {
  const common = { tags: tags ?? row.tags, note: note ?? row.note };
  if (row.kind === 'statistic') return { ...row, ...common, ...(statistic && { statistic }) };
  if (row.kind === 'entity') return { ...row, ...common, ...(entity && { entity }) };
  return { ...row, ...common };
}

/** A card whose saves are kept in a list and answered as told. */
function showCard(
  annotation: AnnotationRow,
  options: { language?: 'en' | 'vi'; fails?: string; history?: EarlierText[] } = {},
) {
  const patches: AnnotationPatch[] = [];
  const answer = { fails: options.fails };
  const settled: Settlement[] = [];
  let deleted = 0;
  const save = async (patch: AnnotationPatch): Promise<SaveOutcome> => {
    patches.push(patch);
    if (answer.fails !== undefined) return { saved: false, why: answer.fails };
    return { saved: true, annotation: patched(annotation, patch) };
  };
  view = show(
    <Card
      annotation={annotation}
      vocabulary={vocabularySample}
      save={save}
      onDelete={() => {
        deleted += 1;
      }}
      onSettle={(settlement) => settled.push(settlement)}
      history={async () => options.history ?? []}
    />,
    options.language,
  );
  return { patches, answer, settled, deleted: () => deleted };
}

describe.each(schemes)('in the %s theme', (scheme) => {
  test.each([
    ['statistic', statisticSample],
    ['person', personSample],
  ])('axe finds nothing in the card of a %s', async (_, annotation) => {
    await prefer(scheme);
    showCard(annotation, { language: 'vi' });
    await userEvent.click(page.getByRole('combobox', { name: 'Thẻ' }));
    expect(await axeProblems(view.place)).toEqual([]);
  });
});

test('a number typed as Vietnamese writes it is saved as a number', async () => {
  const { patches } = showCard(statisticSample, { language: 'vi' });
  const value = page.getByLabelText('Giá trị', { exact: true });
  await expect.element(value).toHaveValue('1.780');
  await userEvent.fill(value, '4,5');
  await expect.element(page.getByText('Đã lưu')).toBeVisible();
  expect(patches).toEqual([{ statistic: { ...statisticSample.statistic, value: 4.5 } }]);
});

test('what is no number stays in the field, says why and is not saved', async () => {
  const { patches } = showCard(statisticSample);
  const value = page.getByLabelText('Value', { exact: true });
  await userEvent.fill(value, '4,5 tỷ');
  await userEvent.click(page.getByLabelText('Unit', { exact: true }));
  await expect.element(value).toHaveValue('4,5 tỷ');
  await expect
    .element(value)
    .toHaveAccessibleDescription(/only a number fits here, such as 1,780.5/);
  expect(patches).toEqual([]);
});

test('what was inferred is said, and what the reader sets is no guess any more', async () => {
  const statistic = { measure: 'money', value: 5e6, unit: '$', unitCode: 'USD' } as const;
  const assumed = ['value', 'unitCode'] as const;
  const { patches } = showCard({
    ...statisticSample,
    statistic: { ...statistic, assumed: [...assumed] },
  });
  const note = page.getByText('Unit code inferred: the text does not give it in full');
  await expect.element(note).toBeVisible();
  await userEvent.fill(page.getByLabelText('Value', { exact: true }), '6000000');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect.element(note).toBeVisible();
  expect(patches.at(-1)?.statistic).toEqual({ ...statistic, value: 6e6, assumed: ['unitCode'] });
  await userEvent.click(page.getByText('More fields'));
  await userEvent.fill(page.getByLabelText('Unit code'), 'AUD');
  await expect.poll(() => patches.at(-1)?.statistic?.unitCode).toBe('AUD');
  expect(patches.at(-1)?.statistic).not.toHaveProperty('assumed');
});

test('a save that fails says so, keeps the edit, and is sent again on request', async () => {
  const { patches, answer } = showCard(personSample, { fails: 'the disk is full' });
  await userEvent.fill(page.getByLabelText('Note'), 'ask the press office');
  await expect.element(page.getByText('Not saved: the disk is full')).toBeVisible();
  await expect.element(page.getByLabelText('Note')).toHaveValue('ask the press office');
  answer.fails = undefined;
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(patches).toEqual([{ note: 'ask the press office' }, { note: 'ask the press office' }]);
});

test('an edit is sent when the card goes away before it was', async () => {
  const { patches } = showCard(personSample);
  await userEvent.fill(page.getByLabelText('Note'), 'last words');
  view.remove();
  expect(patches).toEqual([{ note: 'last words' }]);
});

test('a tag is completed and removed by keyboard alone', async () => {
  const { patches } = showCard(statisticSample);
  await userEvent.click(page.getByRole('combobox', { name: 'Tags' }));
  await userEvent.keyboard('doan{ArrowDown}{Enter}new word{Enter}');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => patches.at(-1)).toEqual({ tags: ['Đoàn thể'] });
  expect(patches[0]).toEqual({ tags: ['Đoàn thể', 'new word'] });
});

test('another kind is asked for by its mark, another type of name by its fields', async () => {
  const { patches } = showCard(personSample);
  await userEvent.selectOptions(page.getByLabelText('Kind'), 'Programme');
  await expect.poll(() => patches.length).toBe(1);
  await userEvent.selectOptions(page.getByLabelText('Kind'), 'Statistic');
  await expect.poll(() => patches.length).toBe(2);
  expect(patches).toEqual([
    { entity: { ...personSample.entity, type: 'programme' } },
    { mark: 'statistic' },
  ]);
});

test('delete asks for it', async () => {
  const { deleted } = showCard(statisticSample);
  await userEvent.click(page.getByRole('button', { name: 'Delete' }));
  expect(deleted()).toBe(1);
});

const changed = changedTo(statisticSample, '1.790 cá nhân', {
  measure: 'count',
  value: 1790,
  unit: 'cá nhân',
});

describe('of a passage that changed', () => {
  test.each(schemes)('axe finds nothing in the card, %s', async (scheme) => {
    await prefer(scheme);
    showCard(changed, { language: 'vi' });
    expect(await axeProblems(view.place)).toEqual([]);
  });

  test('the card has the old beside the new, and what can be done', async () => {
    const { settled } = showCard(changed);
    await expect.element(page.getByRole('deletion')).toHaveTextContent('1.780 cá nhân');
    await expect.element(page.getByRole('insertion')).toHaveTextContent('1.790 cá nhân');
    await expect.element(page.getByText('+10')).toBeVisible();
    for (const name of [
      /^Take new: “1.790/,
      /^Keep old: “1.780/,
      /^Dismiss the change of “1.780/,
    ]) {
      await userEvent.click(page.getByRole('button', { name }));
    }
    expect(settled).toEqual(['take', 'keep', 'dismiss']);
  });

  test('what was decided is said, and leaves what goes further', async () => {
    const { drift } = changed;
    showCard({ ...changed, drift: { ...drift, decision: 'kept' } });
    await expect.element(page.getByText('You keep the old text.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Take/ })).toBeVisible();
    expect(page.getByRole('button', { name: /^(Keep|Dismiss)/ }).elements()).toEqual([]);
  });

  test('one that is gone shows the sentence that it stood in', async () => {
    const gone = {
      state: 'gone' as const,
      lastSeen: changed.drift.lastSeen,
      noticed: changed.drift.noticed,
    };
    showCard({ ...statisticSample, drift: gone });
    await expect.element(page.getByText(/^Gone since May 12, 2020/)).toBeVisible();
    await expect
      .element(page.getByText(statisticSample.statistic.context ?? '').first())
      .toBeVisible();
  });

  test('earlier texts are there to be unfolded, and nothing where there are none', async () => {
    const statistic = { measure: 'count' as const, value: 1770, unit: 'cá nhân' };
    const earlier = { quote: '1.770 cá nhân', statistic, until: '2020-03-01T08:00:00Z' };
    showCard(statisticSample, { history: [earlier] });
    await userEvent.click(page.getByText('Earlier texts 1'));
    await expect.element(page.getByText('1.770 cá nhân')).toBeVisible();
    await expect.element(page.getByText(/Until March 1, 2020/)).toBeVisible();
    view.remove();
    showCard(statisticSample);
    expect(page.getByText('Earlier texts').elements()).toEqual([]);
  });
});
