declare module 'dom-anchor-text-quote' {
  interface TextQuote {
    exact: string;
    prefix: string;
    suffix: string;
  }
  interface TextPosition {
    start: number;
    end: number;
  }
  export function fromTextPosition(root: Node, position: TextPosition): TextQuote;
  export function toTextPosition(
    root: Node,
    quote: TextQuote,
    options?: { hint?: number },
  ): TextPosition | null;
}
