import { includesTag, nameOfChoice, type TagChoice } from './completion';

/** A tag field in use: what is typed, and the list below it. */
export interface TagInput {
  typed: string;
  isOpen: boolean;
  /** The line of the list that Enter takes. */
  active: number | null;
}

/** Nothing typed, no list. */
export const emptyTagInput: TagInput = { typed: '', isOpen: false, active: null };

/** What a key does to the field: the field after it, and the tags if they change. */
export interface TagKeyEffect {
  input: TagInput;
  tags?: string[];
}

interface TagKeyCircumstances {
  choices: readonly TagChoice[];
  tags: readonly string[];
}

/** What a key does in a tag field; `null` leaves the key to the browser. */
export function pressTagKey(
  key: string,
  input: TagInput,
  { choices, tags }: TagKeyCircumstances,
): TagKeyEffect | null {
  const isShown = input.isOpen && choices.length > 0;
  switch (key) {
    case 'ArrowDown':
      return {
        input: { ...input, isOpen: true, active: stepped(input.active, 1, choices.length) },
      };
    case 'ArrowUp':
      return {
        input: { ...input, isOpen: true, active: stepped(input.active, -1, choices.length) },
      };
    case 'Escape':
      return isShown ? { input: { ...input, isOpen: false, active: null } } : null;
    case 'Enter':
    case ',':
      return { input: emptyTagInput, tags: withTag(tags, chosenName(input, choices)) };
    case 'Backspace':
      return input.typed === '' && tags.length > 0 ? { input, tags: tags.slice(0, -1) } : null;
    default:
      return null;
  }
}

/** The tags with one more, unless it is empty or there already. */
export function withTag(tags: readonly string[], name: string): string[] {
  return name === '' || includesTag(tags, name) ? [...tags] : [...tags, name];
}

/** The word that the field stands for: the active line, else what is typed in full. */
export function chosenName({ active, typed }: TagInput, choices: readonly TagChoice[]): string {
  const name = typed.trim().replace(/\s+/g, ' ');
  const meant = choices.map(nameOfChoice).find((each) => each.toLowerCase() === name.toLowerCase());
  const chosen = active === null ? undefined : choices[active];
  return chosen === undefined ? (meant ?? name) : nameOfChoice(chosen);
}

function stepped(active: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (active === null) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}
