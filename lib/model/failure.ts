/** Keys of the message files, one for each thing that can fail in front of a reader. */
export const failureKeys = [
  /** The message has no handler: sender and background are of different versions. */
  'failureUnknownAsk',
  /** A message did not have its form: name, path, what is wrong. */
  'failureBadAsk',
  /** The sender may not ask this: name. */
  'failureForbiddenAsk',
  /** The background did not answer; whether it wrote is not known: name. */
  'failureNoAnswer',
  /** No reader runs in the tab. */
  'failureNoReader',
  /** The extension was updated or removed under this page. */
  'failureExtensionGone',
  /** Too little room on the disk to write safely: megabytes left. */
  'failureDiskFull',
  /** The browser cannot open the database: what it said. */
  'failureStorageBroken',
  /** What was to be changed is not there (any more). */
  'failureNotFound',
  /** Another tag has this name: name. */
  'failureTagTaken',
  /** Another name of the reader's list has this type and name: name. */
  'failureNameTaken',
  /** More text is selected than one annotation can keep. */
  'failureQuoteTooLong',
  /** The action to undo is not known, or has been purged. */
  'failureNothingToUndo',
  /** Failures of an import. Paths are of JSON, as "annotations[3].statistic.value". */
  'failureFileTooLarge',
  'failureFileNotJson',
  'failureFileTooDeep',
  'failureFileNotOurs',
  'failureFileNewer',
  'failureFileMissing',
  'failureFileNotText',
  'failureFileNotNumber',
  'failureFileNotList',
  'failureFileNotObject',
  'failureFileValue',
  'failureFileTooLong',
  'failureFileDouble',
  'failureFileUnknownArticle',
  /** A fault of Presslight itself: what it said. */
  'failureUnexpected',
] as const;
export type FailureKey = (typeof failureKeys)[number];

/** What failed, in a form that crosses processes and languages. */
export interface Failure {
  key: FailureKey;
  /** Fill the message's placeholders in order. */
  parameters: string[];
}

/** A failure that the reader is told in their own language. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(key: FailureKey, parameters: string[] = [], cause?: unknown) {
    super([key, ...parameters].join(': '), { cause });
    this.failure = { key, parameters };
  }
}

/** Whether the extension was updated or removed under a page: nothing that is asked there is heard. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof FailureError && error.failure.key === 'failureExtensionGone';
}

/** What a reader is told about anything thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { key: 'failureUnexpected', parameters: [text] };
}
