import { expect, test } from 'vitest';
import { FailureError, failureOf, isExtensionGone } from '../../../lib/model/failure';

test('a failure keeps its key, parameters and cause', () => {
  const cause = new Error('why');
  const error = new FailureError('failureBadAsk', ['annotate', 'drafts'], cause);
  expect(error.failure).toEqual({ key: 'failureBadAsk', parameters: ['annotate', 'drafts'] });
  expect(error.cause).toBe(cause);
  expect(error.message).toBe('failureBadAsk: annotate: drafts');
});

test.each([
  ['an error of another class', new TypeError('x is not y'), 'TypeError: x is not y'],
  ['something that is no error', 'oh', 'oh'],
])('%s is unexpected and says what it said', (_title, thrown, text) => {
  expect(failureOf(thrown)).toEqual({ key: 'failureUnexpected', parameters: [text] });
});

test('a failure error gives its own failure', () => {
  expect(failureOf(new FailureError('failureNoReader'))).toEqual({
    key: 'failureNoReader',
    parameters: [],
  });
});

test('an extension that is gone is told from every other failure', () => {
  expect(isExtensionGone(new FailureError('failureExtensionGone'))).toBe(true);
  expect(isExtensionGone(new FailureError('failureNoAnswer'))).toBe(false);
  expect(isExtensionGone(new Error('failureExtensionGone'))).toBe(false);
});
