import { describe } from 'vitest';
import { dismissalRow } from '../../../lib/model/dismissal';
import { sampleId } from '../store/sample-rows';
import { refuses } from './refuses';

const time = '2026-03-01T08:00:00.000Z';
const good = {
  id: sampleId(1),
  createdAt: time,
  updatedAt: time,
  version: 1,
  articleKey: 'https://tin.example/bai.html',
  suggestion: 'statistic|18%|carried',
};

describe('a dismissal', () => {
  refuses(dismissalRow, good, [
    ['no article', { articleKey: undefined }],
    ['an article whose address has no end', { articleKey: 'x'.repeat(4_001) }],
    ['nothing dismissed', { suggestion: undefined }],
    ['a suggestion that is a page', { suggestion: 'x'.repeat(501) }],
  ]);
});
