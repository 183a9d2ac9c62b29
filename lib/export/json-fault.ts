/**
 * A piece of a string, taken whole or not at all: what a loop could give back one by one is kept on a
 * stack, and the letters of one long string overflow it.
 */
const piece = String.raw`(?=((?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1000}))\2`;

/** One token of JSON (RFC 8259) after its white space; each alternative is linear. */
const token = new RegExp(
  String.raw`[ \t\n\r]*("(?:${piece})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])`,
  'uy',
);

type Expected = 'value' | 'valueOrClose' | 'keyOrClose' | 'key' | 'colon' | 'commaOrClose';

interface State {
  /** Brackets that are open. */
  open: string[];
  expected: Expected;
}

/**
 * Where a text stops being JSON: line and column from 1. What `JSON.parse` says of it differs from
 * browser to browser, and often has no place. Linear.
 */
export function jsonFault(text: string): { line: number; column: number } {
  const state: State = { open: [], expected: 'value' };
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null || !takes(state, match[1] ?? '')) return placeOf(text, skipSpace(text, at));
    at = token.lastIndex;
  }
}

/** Takes a token if it may stand here; answers whether it may. */
function takes(state: State, word: string): boolean {
  const { open, expected } = state;
  if (word === '}' || word === ']') return closes(state, word);
  if (expected === 'colon') {
    state.expected = 'value';
    return word === ':';
  }
  if (expected === 'commaOrClose') {
    state.expected = open.at(-1) === '{' ? 'key' : 'value';
    return word === ',' && open.length > 0;
  }
  if (expected === 'key' || expected === 'keyOrClose') {
    state.expected = 'colon';
    return word.startsWith('"');
  }
  if (word === '{' || word === '[') {
    open.push(word);
    state.expected = word === '{' ? 'keyOrClose' : 'valueOrClose';
    return true;
  }
  state.expected = 'commaOrClose';
  return word !== ',' && word !== ':';
}

function closes(state: State, word: string): boolean {
  const { open, expected } = state;
  const canClose = expected === 'commaOrClose' || expected.endsWith('OrClose');
  state.expected = 'commaOrClose';
  return canClose && open.pop() === (word === '}' ? '{' : '[');
}

function skipSpace(text: string, at: number): number {
  let offset = at;
  while (' \t\n\r'.includes(text.charAt(offset)) && offset < text.length) offset++;
  return offset;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
