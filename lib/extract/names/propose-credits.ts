import type { EntityType } from '../../model/entity-type';
import type { Candidate } from './candidate';
import type { TokenisedBlock } from './tokenise-article';

const word = String.raw`\p{Lu}[\p{L}.]*`;
const label = '(?:Ảnh minh họa|Ảnh|Photo|Nguồn|Clip|Video)\\s*:\\s*';
/** What the groups of a pattern name. */
const types = { who: 'person', agency: 'organisation', place: 'place', state: 'place' } as const;

const credits: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'credit of a picture',
    pattern: new RegExp(
      `${label}(?<who>${word}(?: ${word}){1,3})\\s*[/–-]\\s*(?<agency>\\p{Lu}\\p{L}*(?: [\\p{Lu}\\d][\\p{L}\\d]*)*)`,
      'dgu',
    ),
  },
  {
    rule: 'credit of a picture',
    pattern: /(?:Ảnh|Photo)\s*:\s*(?<agency>\p{Lu}{2,}[\p{Lu}\d]*)(?![\p{L}]|\s+\p{Lu})/dgu,
  },
  {
    rule: 'credit of a picture',
    pattern: /(?:Ảnh|Photo)\s*:\s*(?<who>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3})(?=\s*(?:[).;]|$))/dgu,
  },
];
/** "PORT ALDER, Maine (CNS) —" at the head of the text. */
const dateline =
  /^(?<place>\p{Lu}[\p{Lu}.’']+(?:[ -]\p{Lu}[\p{Lu}.’']+){0,3})(?:, (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\.?))?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \((?<agency>\p{Lu}[\p{L}. ]{1,30})\))? [—–-]{1,2} (?=\p{Lu})/dgu;
/** "TTXVN - Ngày 17/9": a Vietnamese agency signs at the head of the text. */
const signature = /^(?<agency>\p{Lu}[\p{Lu}\d]{1,7}) [—–-] (?=[\p{Lu}\d])/dgu;

/** Who took a picture, for whom; where and by whom a dateline says that a text was written. */
export function proposeCredits({ blockIndex, text, vietnamese }: TokenisedBlock): Candidate[] {
  const opening = vietnamese && text.search(signature) === 0 ? signature : dateline;
  return [{ rule: 'dateline', pattern: opening }, ...credits].flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) =>
      Object.entries(types).flatMap(([group, type]: [string, EntityType]) => {
        const [start, end] = indices?.groups?.[group] ?? [0, 0];
        return start === end ? [] : [{ blockIndex, start, end, type, rule, confidence: 0.95 }];
      }),
    ),
  );
}
