import { expect, test } from 'vitest';
import { isEnvelopeFor, isReply } from '../../../lib/messaging/envelope';

test.each([
  [{ to: 'background', name: 'listTags', ask: {} }, true],
  [{ to: 'background', name: 'listTags' }, true],
  [{ to: 'reader', name: 'wake', ask: {} }, false],
  [{ to: 'background', name: 7, ask: {} }, false],
  [{ name: 'listTags', ask: {} }, false],
  [['background', 'listTags'], false],
  ['background', false],
  [null, false],
  [undefined, false],
])('%j for the background', (message, isOne) => {
  expect(isEnvelopeFor('background', message)).toBe(isOne);
});

const failure = { key: 'failureFileNewer', parameters: ['9'] };

test.each([
  [{ ok: true, value: {} }, true],
  [{ ok: true }, true],
  [{ ok: false, error: failure }, true],
  [{ ok: false, error: { ...failure, key: 'failureOfTheMoon' } }, false],
  [{ ok: false, error: { key: failure.key } }, false],
  [{ ok: false, error: 'Error: gone' }, false],
  [{ ok: 'yes', value: {} }, false],
  [true, false],
  [null, false],
  [undefined, false],
])('%j as a reply', (value, isOne) => {
  expect(isReply(value)).toBe(isOne);
});
