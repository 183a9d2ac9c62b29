import type { Asker } from './asker';
import type { BackgroundMessages, ReaderMessages } from './protocol';

/** One handler a message; a message without one is a type error. */
export type BackgroundHandlers = {
  [Name in keyof BackgroundMessages]: (
    ask: BackgroundMessages[Name]['ask'],
    asker: Asker,
  ) => Promise<BackgroundMessages[Name]['answer']>;
};

/** One handler a message to the reader of a page. */
export type ReaderHandlers = {
  [Name in keyof ReaderMessages]: (
    ask: ReaderMessages[Name]['ask'],
  ) => Promise<ReaderMessages[Name]['answer']>;
};
