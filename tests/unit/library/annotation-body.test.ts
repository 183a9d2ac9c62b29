import { expect, test } from 'vitest';
import { annotationBody, type ReadFrom } from '../../../lib/library/annotation-body';
import { targetOf } from '../store/sample-rows';

const from: ReadFrom = {
  structure: { bylines: [], captions: [], language: 'vi' },
  blocks: [{ role: 'paragraph', text: 'Có 1.780 cá nhân.' }],
};

test('a statistic is read in its sentence', () => {
  const body = annotationBody({ mark: 'statistic' }, targetOf('1.780', 3), from);
  expect(body).toMatchObject({
    statistic: { value: 1780, unit: 'cá nhân', context: 'Có 1.780 cá nhân.' },
  });
});

test('a statistic that the text does not have at its place is read from the quote alone', () => {
  const body = annotationBody({ mark: 'statistic' }, targetOf('25 km', 3), from);
  expect(body).toMatchObject({ statistic: { measure: 'length', value: 25, context: '25 km' } });
});

test('a name over several lines is one line, and no longer than a name can be', () => {
  const long = annotationBody({ mark: 'other' }, targetOf(`A\n  b${'c'.repeat(2_000)}`), from);
  expect(long).toMatchObject({ kind: 'entity', entity: { type: 'other' } });
  expect(long.kind === 'entity' && long.entity.name).toMatch(/^A bc{997}$/);
});
