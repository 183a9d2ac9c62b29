import { type Failure, failureKeys } from '../model/failure';

/** Who a message is for. Every listener of the extension hears every message and takes its own. */
export type Addressee = 'background' | 'reader' | 'panel' | 'everybody';

/** A message on its way. */
export interface Envelope {
  to: Addressee;
  name: string;
  ask: unknown;
}

/** What comes back: the answer, or what failed. Nothing at all means unknown. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: Failure };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether what arrived is a message for this addressee. */
export function isEnvelopeFor(to: Addressee, value: unknown): value is Envelope {
  return isRecord(value) && value['to'] === to && typeof value['name'] === 'string';
}

/** Whether what came back is a reply and not the nothing that a killed background leaves. */
export function isReply(value: unknown): value is Reply {
  if (!isRecord(value)) return false;
  return value['ok'] === true || (value['ok'] === false && isFailure(value['error']));
}

function isFailure(value: unknown): value is Failure {
  return (
    isRecord(value) &&
    failureKeys.some((key) => key === value['key']) &&
    Array.isArray(value['parameters'])
  );
}
