import { useState } from 'preact/hooks';
import type { TagRow } from '../../lib/model/tag';
import { tagChoices } from './completion';
import { chosenName, emptyTagInput, pressTagKey, withTag } from './tag-input';

export interface TagFieldProps {
  tags: readonly string[];
  vocabulary: readonly TagRow[];
  onEdit: (tags: string[]) => void;
}

/** The state of a tag field and what its input needs. */
export function useTagInput({ tags, vocabulary, onEdit }: TagFieldProps) {
  const [input, setInput] = useState(emptyTagInput);
  const choices = tagChoices(input.typed, vocabulary, tags);
  const isShown = input.isOpen && choices.length > 0;

  const setTags = (next: string[]) => {
    if (next.length !== tags.length) onEdit(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method that is still composing owns its keys.
    const effect = event.isComposing ? null : pressTagKey(event.key, input, { choices, tags });
    if (effect === null) return;
    event.preventDefault();
    event.stopPropagation();
    setInput(effect.input);
    if (effect.tags !== undefined) setTags(effect.tags);
  };
  const add = (name: string) => {
    setTags(withTag(tags, name));
    setInput(emptyTagInput);
  };

  return {
    choices,
    active: isShown ? input.active : null,
    isShown,
    add,
    inputProps: {
      value: input.typed,
      onInput: (event: { currentTarget: HTMLInputElement }) =>
        setInput({ typed: event.currentTarget.value, isOpen: true, active: null }),
      onKeyDown,
      onFocus: () => setInput({ ...input, isOpen: true }),
      // What stands in the field when it is left was meant as a tag.
      onBlur: () => add(chosenName({ ...input, active: null }, choices)),
    },
  };
}
