import type { Statistic } from './statistic';

/** What an annotation stood for before the reader took a newer text. */
export interface EarlierText {
  quote: string;
  statistic?: Statistic;
  /** When the newer text was taken, ISO 8601. */
  until: string;
}
