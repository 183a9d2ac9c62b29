// What the bench uses of the peers' interfaces; their own types are larger or missing.

declare module 'compromise' {
  interface Match {
    offset: { start: number; length: number };
    number?: { num?: number | null };
  }
  interface View {
    numbers(): View;
    people(): View;
    places(): View;
    organizations(): View;
    json(options: { offset: true }): Match[];
  }
  const read: (text: string) => View;

  // biome-ignore lint/style/noDefaultExport: so the package exports it (2026-11)
  export { read as default };
}

declare module 'chrono-node' {
  interface Result {
    index: number;
    text: string;
    start: { date(): Date };
  }
  interface Locale {
    parse(text: string, reference?: Date): Result[];
  }
  export const en: Locale;
  export const vi: Locale;
}

declare module '@microsoft/recognizers-text-suite/dist/recognizers-text-suite.umd.js' {
  interface Result {
    start: number;
    /** Offset of the last code unit. */
    end: number;
    resolution: {
      value?: string | null;
      values?: { value?: string; start?: string }[];
    } | null;
  }
  type Recognize = (text: string, culture: string, options?: number, reference?: Date) => Result[];
  export const recognizeNumber: Recognize;
  export const recognizePercentage: Recognize;
  export const recognizeCurrency: Recognize;
  export const recognizeDimension: Recognize;
  export const recognizeAge: Recognize;
  export const recognizeTemperature: Recognize;
  export function recognizeDateTime(
    text: string,
    culture: string,
    options?: number,
    reference?: Date,
  ): Result[];
}
