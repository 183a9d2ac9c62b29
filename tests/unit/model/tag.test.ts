import { describe, expect, test } from 'vitest';
import { tagColour, tagRow } from '../../../lib/model/tag';
import { tagColours } from '../../../lib/model/tag-colour';
import { tagRow as aTag } from '../store/sample-rows';
import { refuses } from './refuses';

describe('a tag', () => {
  refuses(tagRow, aTag(1, 'học bổng'), [
    ['a blank name', { name: ' ' }],
    ['a name that is an essay', { name: 'x'.repeat(101) }],
    ['a colour in code', { colour: '#ff0000' }],
    ['no colour', { colour: undefined }],
  ]);
});

test.each(tagColours)('%s is a colour', (colour) => {
  expect(tagColour.parse(colour)).toBe(colour);
});
