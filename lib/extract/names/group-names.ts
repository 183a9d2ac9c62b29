import type { EntityType } from '../../model/entity-type';
import { foldName } from '../../text/fold';
import type { Candidate } from './candidate';
import { withoutAddress } from './read-entity';
import { shortForms } from './short-forms';

/** Candidates that name one entity. */
export interface NameGroup {
  type: EntityType;
  /** Canonical name: the fullest form. */
  name: string;
  members: { candidate: Candidate; text: string }[];
}

/** A candidate with the text that it covers. */
export interface NamedCandidate {
  candidate: Candidate;
  text: string;
}

/**
 * Brings together the candidates that name one entity: equal names, and shorter forms with the full
 * name that they come from. A short form of several full names goes to the one named last before it.
 */
export function groupNames(named: readonly NamedCandidate[], vietnamese: boolean): NameGroup[] {
  const groups: NameGroup[] = [];
  const byForm = new Map<string, NameGroup[]>();
  const longestFirst = named
    .map((one) => ({ one, name: canonical(one) }))
    .map(({ one, name }) => ({ one, name, length: lengthOf(name, one.text) }))
    .sort((first, second) => second.length - first.length);
  for (const { one, name } of longestFirst) {
    const key = formKey(one.candidate.type, foldName(name));
    const home = nearest(byForm.get(key) ?? [], one.candidate);
    if (home !== undefined) {
      home.members.push(one);
      continue;
    }
    const group: NameGroup = { type: one.candidate.type, name, members: [one] };
    groups.push(group);
    const forms = shortForms(group.name, group.type, vietnamese).map(({ words }) =>
      words.join(' '),
    );
    for (const form of [foldName(group.name), ...forms]) {
      const formOf = formKey(group.type, form);
      byForm.set(formOf, [...(byForm.get(formOf) ?? []), group]);
    }
  }
  return groups;
}

function canonical({ candidate, text }: NamedCandidate): string {
  return candidate.name ?? (candidate.type === 'person' ? withoutAddress(text) : text);
}

const lengthOf = (name: string, text: string) => name.split(/\s+/).length * 100 + text.length;
const formKey = (type: EntityType, form: string) => `${type} ${form}`;

/** The group of which a member stands last before the candidate, else the first group. */
function nearest(groups: readonly NameGroup[], { blockIndex, start }: Candidate) {
  if (groups.length < 2) return groups[0];
  const place = (at: { blockIndex: number; start: number }) => at.blockIndex * 1e6 + at.start;
  const own = place({ blockIndex, start });
  const last = (group: NameGroup) =>
    Math.max(
      -1,
      ...group.members.map(({ candidate }) => place(candidate)).filter((at) => at < own),
    );
  return [...groups].sort((one, other) => last(other) - last(one))[0];
}
