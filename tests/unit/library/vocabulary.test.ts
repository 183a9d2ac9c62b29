import { expect, test } from 'vitest';
import { spelled } from '../../../lib/library/vocabulary';
import { listTags } from '../../../lib/store/read-tags';
import { sampleId, tagRow } from '../store/sample-rows';
import { sampleLibrary } from './sample-library';

test('a word of the vocabulary is spelled as there, a new one joins it in the next colour', async () => {
  const { store, put, world, told, reported } = sampleLibrary();
  await put({ tags: [tagRow(1, 'GDP')] });
  const library = {
    store,
    newId: world.newId,
    settings: { read: unused, edit: unused },
    restoration: { keep: unused, read: unused, forget: unused },
    hash: unused,
    nameModel: unused,
    tell: told.push,
    report: reported.push,
  };
  const tags = await store.write(sampleId(50), (writing) =>
    spelled(library, writing, ['gdp', 'Mới', 'mới']),
  );
  expect(tags).toEqual(['GDP', 'Mới']);
  const vocabulary = await store.read(listTags);
  expect(vocabulary.map(({ tag }) => [tag.name, tag.colour])).toEqual([
    ['GDP', 'blue'],
    ['Mới', 'orange'],
  ]);
});

function unused(): never {
  throw new Error('not taught');
}
