import type { ComponentChildren } from 'preact';
import type { TagColour } from '../../lib/model/tag-colour';

/** A tag with its colour. */
export function TagChip(props: { name: string; colour: TagColour; children?: ComponentChildren }) {
  return (
    <span class={`tag tag-${props.colour}`}>
      <bdi class="tag-name">{props.name}</bdi>
      {props.children}
    </span>
  );
}
