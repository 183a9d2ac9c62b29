import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../lib/export/export-file';
import { refuses } from '../model/refuses';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  tagRow,
} from '../store/sample-rows';

const article = articleRow(1);
const piece = {
  article,
  captures: [captureRow(2, article.id)],
  annotations: [noteRow(3, article.id, 'a')],
};
const good = { format: 'presslight', version: 1, articles: [piece], tags: [tagRow(4, 'gdp')] };

describe('a file', () => {
  refuses(exportFile, good, [
    ['of another tool', { format: 'hypothesis' }],
    ['of tomorrow', { version: 2 }],
    ['without articles', { articles: undefined }],
    ['with an article that is only a row', { articles: [article] }],
    ['with a tag that is only a word', { tags: ['gdp'] }],
    ['with a dismissal that is only a key', { dismissals: ['statistic'] }],
    ['with a name that is only a word', { ownNames: ['WHO'] }],
  ]);
});

test('own list and dismissals go along where everything is exported', () => {
  const dismissals = [dismissalRow(6, article.canonicalUrl)];
  const whole = { ...good, dismissals, ownNames: [ownNameRow(5, 'WHO')] };
  expect(exportFile.parse(whole)).toEqual(whole);
});
