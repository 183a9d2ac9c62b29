/**
 * Puts the caret before a passage, so that Tab and a screen reader go on from there; what a reader
 * has selected stays selected.
 */
export function placeCaret(range: Range, window: Window): void {
  const selection = window.getSelection();
  if (selection === null || !selection.isCollapsed) return;
  selection.collapse(range.startContainer, range.startOffset);
}
