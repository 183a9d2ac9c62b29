import { describe, expect, it } from 'vitest';
import { readBracketed } from '../../../eval/documents/read-bracketed';
import { scoreDocuments } from '../../../eval/documents/score-documents';
import { shippedModel } from '../../../eval/shipped-model';

describe('documents of the cases in tests/eval/documents', () => {
  const scores = scoreDocuments(shippedModel());

  it('are 200 or more', () => {
    expect(scores.spans(['DOC'])).toBeGreaterThanOrEqual(200);
  });

  it('are found, 99 of a hundred, and 99 of a hundred found are some', () => {
    const { precision, recall } = scores.score(['DOC']);
    expect(recall).toBeGreaterThanOrEqual(99);
    expect(precision).toBeGreaterThanOrEqual(99);
  });

  it('stand where their brackets stood', () => {
    expect(readBracketed('By [Act 2] and [Act 3].')).toEqual({
      text: 'By Act 2 and Act 3.',
      spans: [
        { start: 3, end: 8, kind: 'DOC' },
        { start: 13, end: 18, kind: 'DOC' },
      ],
    });
  });
});
