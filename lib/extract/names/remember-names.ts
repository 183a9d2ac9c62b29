import { foldName } from '../../text/fold';
import { type Candidate, withoutOverlaps } from './candidate';
import type { NamedCandidate } from './group-names';
import { findMentions } from './mentions';
import { modelRule } from './propose-names';
import { shortForms } from './short-forms';
import { isTelling } from './telling';
import type { TokenisedArticle, TokenisedBlock } from './tokenise-article';

/** Above this a short name keeps its own type beside a longer one of another. */
const certain = 0.9;
/** Above this a name is looked for elsewhere in the article. */
const remembered = 0.6;

/**
 * The memory of the article: a name found once is found again wherever nothing else was, or only a
 * part of it; what the article names in full elsewhere is of the type that it has there.
 */
export function rememberNames(article: TokenisedArticle, found: readonly Candidate[]): Candidate[] {
  const seen = withVotes(withoutArticles(withTexts(article.blocks, found)));
  const names = new Map<string, NamedCandidate>();
  for (const one of seen) {
    const known = names.get(foldName(one.text));
    if (known === undefined || known.candidate.confidence < one.candidate.confidence) {
      names.set(foldName(one.text), one);
    }
  }
  const telling = [...names.values()]
    .filter(
      ({ candidate, text }) =>
        isTelling(text, article.vietnamese) &&
        (candidate.confidence > remembered || hasAcronym(article, candidate)),
    )
    .sort((one, other) => other.text.length - one.text.length);
  const again = telling.flatMap(({ candidate, text }) => mentionsAgain(article, candidate, text));
  const typed = withTypesOf(telling, seen, article.vietnamese);
  const whole = typed.filter((one) => !again.some((other) => completes(other, one)));
  return withoutOverlaps([...whole, ...again]);
}

/** How much surer an article must be in all of another type of a name than of the one that a place has. */
const majority = 2;
/** A dateline or a grammar knows better than the model. */
const ruled = 3;

/** What the model takes for a person once and for a country three times is a country. */
function withVotes(found: readonly NamedCandidate[]): NamedCandidate[] {
  const votes = new Map<string, Map<Candidate['type'], number>>();
  for (const { candidate, text } of found) {
    const of = votes.get(foldName(text)) ?? new Map<Candidate['type'], number>();
    const weight = candidate.confidence * (candidate.rule === modelRule ? 1 : ruled);
    votes.set(foldName(text), of.set(candidate.type, (of.get(candidate.type) ?? 0) + weight));
  }
  return found.map((one) => {
    const of = votes.get(foldName(one.text));
    if (of === undefined || of.size < 2 || one.candidate.rule !== modelRule) return one;
    const own = of.get(one.candidate.type) ?? 0;
    const [type, most] = [...of].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
    return most < majority * own ? one : { ...one, candidate: { ...one.candidate, type } };
  });
}

/** Candidates with the texts that they cover. */
export function withTexts(
  blocks: readonly TokenisedBlock[],
  candidates: readonly Candidate[],
): NamedCandidate[] {
  return candidates.map((candidate) => ({
    candidate,
    text: blocks[candidate.blockIndex]?.text.slice(candidate.start, candidate.end) ?? '',
  }));
}

const definite = 'The ';

/** "The World Health Organization" at the head of a sentence, "World Health Organization" elsewhere. */
function withoutArticles(found: readonly NamedCandidate[]): NamedCandidate[] {
  const texts = new Set(found.map(({ text }) => text));
  return found.map((one) => {
    const { candidate, text } = one;
    const bare = text.slice(definite.length);
    if (!text.startsWith(definite) || !texts.has(bare)) return one;
    return { candidate: { ...candidate, start: candidate.start + definite.length }, text: bare };
  });
}

function mentionsAgain(article: TokenisedArticle, candidate: Candidate, text: string): Candidate[] {
  return findMentions(article, { type: candidate.type, name: text }, [])
    .filter(({ certain }) => certain)
    .map(({ blockIndex, start, end }) => ({
      blockIndex,
      start,
      end,
      type: candidate.type,
      rule: 'mention of a name found elsewhere in the article',
      confidence: Math.round(candidate.confidence * 90) / 100,
    }));
}

const acronym = /^\s?\(\p{Lu}[\p{Lu}\d&-]+\)/u;

/** "Tổ chức Y tế Thế giới (WHO)": who shortens a name means to use it. */
function hasAcronym({ blocks }: TokenisedArticle, { blockIndex, end }: Candidate): boolean {
  return acronym.test(blocks[blockIndex]?.text.slice(end, end + 20) ?? '');
}

/** "Tiến Linh" where the model saw "Linh" alone. */
function completes(whole: Candidate, part: Candidate): boolean {
  return (
    part.rule === modelRule &&
    whole.blockIndex === part.blockIndex &&
    whole.type === part.type &&
    whole.start <= part.start &&
    whole.end >= part.end &&
    whole.end - whole.start > part.end - part.start
  );
}

/** "Saota" is no person in an article of "Công ty cổ phần Thủy sản Saota". */
function withTypesOf(
  full: readonly NamedCandidate[],
  found: readonly NamedCandidate[],
  vietnamese: boolean,
): Candidate[] {
  const types = new Map<string, Candidate['type']>();
  for (const { candidate, text } of full) {
    for (const { words, certain: isCertain, afterTitle } of shortForms(
      text,
      candidate.type,
      vietnamese,
    )) {
      if (isCertain && !afterTitle) types.set(words.join(' '), candidate.type);
    }
  }
  const names = new Set(full.map(({ text }) => foldName(text)));
  return found.map(({ candidate, text }) => {
    const key = foldName(text);
    const type = types.get(key);
    const isOwn = candidate.rule !== modelRule || type === undefined;
    if (isOwn || (names.has(key) && candidate.confidence > certain)) return candidate;
    return { ...candidate, type };
  });
}
