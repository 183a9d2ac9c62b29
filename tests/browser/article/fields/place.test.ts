import { expect, test } from 'vitest';
import { readPlace } from '../../../../lib/article/fields/place';
import { readPage } from '../read-page';

const placeOf = (html: string, dateline?: string) =>
  readPlace(readPage(html).lines, dateline)?.value;

test('a place named for it goes before the dateline’s', () => {
  expect(
    placeOf('<p class="description"><span class="location-stamp">Hà Nội</span>Sáng nay</p>', 'HUẾ'),
  ).toBe('Hà Nội');
  expect(placeOf('<p>Sáng nay</p>', 'HUẾ')).toBe('HUẾ');
  expect(placeOf('<p>Sáng nay</p>')).toBeUndefined();
});
