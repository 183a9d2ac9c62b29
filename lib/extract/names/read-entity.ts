import type { Entity } from '../../model/entity';
import type { EntityType } from '../../model/entity-type';
import { type BlockSpan, findMentions } from './mentions';
import { tokenise } from './model/tokenise';
import { nameDetails } from './name-details';
import { roleOf } from './roles';
import { addressLength } from './titles';
import { type ArticleText, type TokenisedArticle, tokeniseArticle } from './tokenise-article';

/**
 * What can be read about a name that was marked by hand: its canonical name, without words of
 * address; a person's office from the text around any full mention; the other forms that the
 * article uses.
 */
export function readEntity(article: ArticleText, span: BlockSpan, type: EntityType): Entity {
  const text = article.blocks[span.blockIndex]?.text.slice(span.start, span.end) ?? '';
  const name = type === 'person' ? withoutAddress(text) : text.trim();
  const read = tokeniseArticle(article);
  const mentions = findMentions(read, { type, name }, []);
  const aliases = [...new Set(mentions.map(({ exact }) => exact))].filter((form) => form !== name);
  const places = [span, ...mentions.filter(({ exact }) => exact === name)];
  const roles = type === 'person' ? places.map((place) => roleAt(read, place)) : [];
  const role = roles.find((found) => found !== undefined);
  const details = nameDetails(name, type);
  return {
    type,
    name,
    ...(role === undefined ? {} : { role }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.slice(0, 50) }),
    ...(details === undefined ? {} : { details }),
  };
}

function roleAt({ blocks }: TokenisedArticle, { blockIndex, start, end }: BlockSpan) {
  const block = blocks[blockIndex];
  return block === undefined ? undefined : roleOf(block, start, end);
}

/** A person's name as it is listed: without "ông", "Mr", "đồng chí" before it. */
export function withoutAddress(text: string): string {
  const tokens = tokenise(text);
  let from = 0;
  while (from < tokens.length - 1) {
    const length = addressLength(tokens, from);
    if (length === 0 || from + length >= tokens.length) break;
    from += length;
  }
  return text.slice(tokens[from]?.start ?? 0).trim();
}
