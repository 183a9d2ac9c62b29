import type { EntityType } from '../../model/entity-type';

/** A span that may become a suggestion. */
export interface Candidate {
  blockIndex: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  type: EntityType;
  /** The rule, list or model that proposes it. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** Canonical name, where the proposer knows it. */
  name?: string;
}

/** The earlier of two overlapping candidates in the list wins; the result is in reading order. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const others = kept.get(candidate.blockIndex) ?? [];
    const overlaps = others.some(
      ({ start, end }) => candidate.start < end && candidate.end > start,
    );
    if (!overlaps) kept.set(candidate.blockIndex, [...others, candidate]);
  }
  return [...kept.values()]
    .flat()
    .sort((one, other) => one.blockIndex - other.blockIndex || one.start - other.start);
}
