import { expect, test } from 'vitest';
import { backgroundAsks } from '../../../lib/messaging/asks';
import { sampleLibrary } from './sample-library';

test('every message has its handler, and every handler its message', () => {
  const { handlers } = sampleLibrary();
  expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(backgroundAsks).toSorted());
});
