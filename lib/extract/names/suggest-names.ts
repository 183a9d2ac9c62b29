import type { Article } from '../../model/article';
import type { Entity } from '../../model/entity';
import type { Suggestion } from '../../model/suggestion';
import { fold, foldName } from '../../text/fold';
import { isReadLanguage } from '../languages/languages';
import { type Candidate, withoutOverlaps } from './candidate';
import { groupNames, type NamedCandidate, type NameGroup } from './group-names';
import type { NameModel } from './model/name-model';
import { isSyllable } from './model/syllable';
import { nameDetails } from './name-details';
import type { OwnName } from './own-name';
import { proposeCredits } from './propose-credits';
import { proposeListed } from './propose-listed';
import {
  modelRule,
  proposeByModel,
  proposeDocuments,
  proposeOrganisations,
  proposeOwn,
} from './propose-names';
import { rememberNames, withTexts } from './remember-names';
import { roleOf } from './roles';
import { followsTitle } from './titles';
import { type TokenisedArticle, type TokenisedBlock, tokeniseArticle } from './tokenise-article';

type EntitySuggestion = Extract<Suggestion, { kind: 'entity' }>;

/**
 * Proposes the names of an article, in reading order: the reader's own come first where they
 * overlap others, then documents by grammar, credits, and what the model finds, all three in languages
 * that it has learnt; then mentions of those names that the model missed. Mentions of one entity share its canonical name.
 */
export function suggestNames(
  article: Article,
  model: NameModel,
  own: readonly OwnName[],
): EntitySuggestion[] {
  const read = tokeniseArticle(article);
  const { blocks } = read;
  const kept = own.filter(({ isDismissed }) => !isDismissed);
  // Where a language's names were never learnt, every German noun would be one.
  const others = isReadLanguage(read.language) ? proposeAll(blocks, model) : [];
  const owned = proposeOwn(read, kept).filter((name) => !others.some(isLonger(name)));
  const found = withoutOverlaps([...owned, ...others]);
  const remembered = rememberNames(read, found);
  const dismissed = new Set(
    own
      .filter(({ isDismissed }) => isDismissed)
      .map(({ name, type }) => `${type} ${foldName(name)}`),
  );
  return groupNames(withTexts(blocks, remembered), read.vietnamese)
    .filter(({ type, name }) => !dismissed.has(`${type} ${foldName(name)}`))
    .filter((group) => !isStray(group, read))
    .flatMap((group) => suggestionsOf(group, blocks))
    .sort((one, other) => one.blockIndex - other.blockIndex || one.start - other.start);
}

function proposeAll(blocks: readonly TokenisedBlock[], model: NameModel): Candidate[] {
  return [
    ...blocks.flatMap(proposeDocuments),
    ...blocks.flatMap(proposeCredits),
    ...blocks.flatMap((block) => proposeByGrammarAndModel(block, model)),
    ...blocks.flatMap((block) => proposeListed(block, model)),
  ];
}

/** Above this a longer name is believed to go beyond a name of the reader's list. */
const sure = 0.6;

/** "Bộ Y tế" of the list is not what "Thanh tra Bộ Y tế" names. */
function isLonger({ blockIndex, start, end }: Candidate): (other: Candidate) => boolean {
  return (other) =>
    other.blockIndex === blockIndex &&
    other.start <= start &&
    other.end >= end &&
    other.end - other.start > end - start &&
    other.confidence > sure;
}

/** Of a grammar's organisation and what the model finds there, the longer. */
function proposeByGrammarAndModel(block: TokenisedBlock, model: NameModel): Candidate[] {
  const byModel = proposeByModel(block, model);
  const byGrammar = proposeOrganisations(block, model).filter(
    ({ start, end }) =>
      !byModel.some(
        (other) =>
          other.start <= start &&
          other.end >= end &&
          other.type !== 'place' &&
          !preposition.test(block.text.slice(other.start, start)),
      ),
  );
  return [...byGrammar, ...byModel];
}

/** "Tết ở Tỉnh ủy Sóc Trăng" is no body's name. */
const preposition = /\s(?:ở|tại|đến|tới|với|cho|từ|về|trong)\s$/iu;

/** Tokens from which on an article names its people in full before it shortens them. */
const longArticle = 150;

/** One Vietnamese word that is found once in a long article, without a title, is no person. */
function isStray(
  { type, name, members }: NameGroup,
  { blocks, vietnamese }: TokenisedArticle,
): boolean {
  const [first] = members;
  if (type !== 'person' || members.length > 1 || first === undefined) return false;
  if (!vietnamese || !isSyllable(fold(name)) || first.candidate.rule !== modelRule) return false;
  const { blockIndex, start } = first.candidate;
  const block = blocks[blockIndex];
  const at = block?.tokens.findIndex((token) => token.start === start) ?? -1;
  if (block !== undefined && followsTitle(block.tokens, at)) return false;
  return blocks.reduce((sum, { tokens }) => sum + tokens.length, 0) > longArticle;
}

function suggestionsOf(group: NameGroup, blocks: readonly TokenisedBlock[]): EntitySuggestion[] {
  const entity = entityOf(group, blocks);
  return group.members.map(({ candidate, text }) => ({
    kind: 'entity',
    blockIndex: candidate.blockIndex,
    start: candidate.start,
    end: candidate.end,
    exact: text,
    rule: candidate.rule,
    confidence: candidate.confidence,
    entity,
  }));
}

function entityOf({ type, name, members }: NameGroup, blocks: readonly TokenisedBlock[]): Entity {
  const aliases = [...new Set(members.map(({ text }) => text))].filter((text) => text !== name);
  const role = type === 'person' ? roleOfMembers(members, blocks) : undefined;
  const details = nameDetails(name, type);
  return {
    type,
    name: name.slice(0, 1_000),
    ...(role === undefined ? {} : { role: role.slice(0, 1_000) }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.slice(0, 50) }),
    ...(details === undefined ? {} : { details }),
  };
}

/** The longest office that the article gives the person: later mentions shorten it. */
function roleOfMembers(members: readonly NamedCandidate[], blocks: readonly TokenisedBlock[]) {
  const roles = members.map(({ candidate }) => {
    const block = blocks[candidate.blockIndex];
    return block && roleOf(block, candidate.start, candidate.end);
  });
  return roles
    .filter((role) => role !== undefined)
    .sort((one, other) => other.length - one.length)[0];
}
