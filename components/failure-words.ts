import type { Failure } from '../lib/model/failure';
import type { Translation } from './translation';

/** What failed, in the reader's words. The keys of failures are keys of messages. */
export function failureText(failure: Failure, { t }: Translation): string {
  return t(failure.key, ...failure.parameters);
}
