import { describe, expect, it } from 'vitest';
import { englishDocuments } from '../../../../../lib/extract/names/documents/english-documents';
import { endless, firstFinds } from './first-finds';

const findsOf = (text: string) => firstFinds(englishDocuments, text);

describe('englishDocuments', () => {
  it.each([
    ['under Regulation (EU) 2016/679.', 'Regulation (EU) 2016/679'],
    ['Directive 2014/65/EU took', 'Directive 2014/65/EU'],
    ['Decision No. 411/QD-TTg', 'Decision No. 411/QD-TTg'],
    ['UN Security Council Resolution 1701 ended', 'UN Security Council Resolution 1701'],
    ['S. 2226 passed', 'S. 2226'],
    ['in Case C-311/18.', 'Case C-311/18'],
    ['the Twenty-fifth Amendment', 'Twenty-fifth Amendment'],
    ['In Brown v. Board of Education, nine', 'Brown v. Board of Education'],
    ['Brown vs. Board of Education', 'Brown vs. Board of Education'],
    ['Under the Clean Water Act of 1972 it', 'Clean Water Act of 1972'],
    ['The Treaty of Versailles imposed', 'Treaty of Versailles'],
    ['the Working Time Directive.', 'Working Time Directive'],
    ['the Constitution has', 'Constitution'],
  ])('find first in "%s": %s', (text, first) => {
    expect(findsOf(text)[0]).toBe(first);
  });

  it.each([
    'The Act was passed',
    'India vs. Pakistan drew millions',
    'Constitution Avenue was closed',
    'the Convention Center of Denver',
    'Decision 2024 coverage',
    'Bill Gates sold 500,000 shares',
  ])('find nothing in "%s"', (text) => {
    expect(findsOf(text)).toEqual([]);
  });

  it('read a long text without end in little time', () => {
    const start = performance.now();
    findsOf(endless);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
