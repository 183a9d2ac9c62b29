const capital = /^\p{Lu}/u;

/** Whether a token begins with a capital; none is none. */
export function isCapitalised(token: { readonly text: string } | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  // Most tokens begin with a letter or mark of ASCII: no expression is needed for those.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(token.text);
}
