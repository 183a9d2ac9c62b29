/** A point of the window's inside, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Something that assistive technology is told of: ARIA role, accessible name, value. */
export interface Control {
  role: string;
  name: string;
  value: string;
}

/** Which control is meant. A name in full, or a pattern; without a role, any. */
export interface Wanted {
  role?: string;
  name: string | RegExp;
  /** Which of several, from 0. */
  nth?: number;
}

export type MouseStep = { act: 'move'; to: Point } | { act: 'press' } | { act: 'release' };

/** Keys are named as in KeyboardEvent.key; held ones are let go after the key. */
export interface KeyStroke {
  key: string;
  held?: readonly Modifier[];
}
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { [key: string]: Json };

/**
 * One document in a real browser (a tab's page, or the real popup), used as a reader uses it: by
 * what is shown, by mouse and by keys. What lies in closed shadow roots is found too.
 */
export interface View {
  open(url: string): Promise<void>;
  /** Brings its tab to the front. */
  show(): Promise<void>;
  /** Runs a function in the document's own world; it sees nothing but its argument. */
  run<Input extends Json, Output>(
    fn: (input: Input) => Output,
    input: Input,
  ): Promise<Awaited<Output>>;
  /** Everything that has a name, in the order of the document. */
  controls(): Promise<Control[]>;
  /** The middle of a control, scrolled into view; nothing when it is not there. */
  locate(wanted: Wanted): Promise<Point | undefined>;
  mouse(steps: readonly MouseStep[]): Promise<void>;
  stroke(stroke: KeyStroke): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Chooses a file in the document's file field. */
  upload(path: string): Promise<void>;
  /** PNG of what is in view. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Whether a control is the one that is meant. */
export function isWanted(control: Pick<Control, 'role' | 'name'>, { role, name }: Wanted): boolean {
  if (role !== undefined && control.role !== role) return false;
  return typeof name === 'string' ? control.name === name : name.test(control.name);
}

/**
 * A function call as source text. Transpilers wrap inner functions in a call of `__name`, which no
 * page has.
 */
export function callSource(fn: (input: never) => unknown, input: Json): string {
  return `((__name) => (${fn})(${JSON.stringify(input) ?? 'undefined'}))((inner) => inner)`;
}
