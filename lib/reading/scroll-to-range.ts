/**
 * Brings a passage to the middle of the window, gently unless the reader asked for less motion.
 * A range has no scrollIntoView of its own, and its nearest element may be taller than the window;
 * the element brings nested scrollers along, the window then does the rest.
 */
export function scrollToRange(range: Range, window: Window): void {
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth';
  const height = element?.getBoundingClientRect().height ?? 0;
  if (element !== null && height < window.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior });
}
