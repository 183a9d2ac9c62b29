/** A style sheet that a document has without an element for it. */
export interface AdoptedSheet {
  /** Puts the sheet back where the page has set its own list of sheets since. */
  keep(): void;
  remove(): void;
}

/**
 * Gives a document a style sheet and leaves its tree alone. Works from a content script's isolated
 * world and under `style-src 'none'` (tried in Chromium 156 and Firefox 153).
 */
export function adoptSheet(document: Document, css: string): AdoptedSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const keep = (): void => {
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(sheet)) document.adoptedStyleSheets = [...sheets, sheet];
  };
  const remove = (): void => {
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
  };
  keep();
  return { keep, remove };
}
