import { type AnyIcon, iconPaths } from './icon-paths';

/** A picture beside a word: it says nothing that the word does not, so it is hidden from readers of the screen. */
export function Icon(props: { name: AnyIcon; class?: string }) {
  return (
    <svg
      class={`icon ${props.class ?? ''}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={typeof props.name === 'string' ? iconPaths[props.name] : props.name.path} />
    </svg>
  );
}
