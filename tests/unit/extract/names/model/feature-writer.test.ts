import { expect, test } from 'vitest';
import { FeatureWriter } from '../../../../../lib/extract/names/model/feature-writer';

test('one value is another feature in another place of the order of calls', () => {
  const writer = new FeatureWriter();
  writer.add(7);
  writer.add(7);
  expect(writer.length).toBe(2);
  expect(writer.features[0]).not.toBe(writer.features[1]);
});

test('what does not occur takes its place all the same', () => {
  const writer = new FeatureWriter();
  writer.add(1);
  writer.addIf(false, 2);
  writer.add(3);
  const [first, third] = writer.features;
  writer.restart();
  writer.add(1);
  writer.addIf(true, 2);
  writer.add(3);
  expect(writer.length).toBe(3);
  expect([writer.features[0], writer.features[2]]).toEqual([first, third]);
});
