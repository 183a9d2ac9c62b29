/** `getComposedRanges`, which the DOM types do not have yet: Chrome 137, Firefox 142. */
interface ComposedSelection extends Selection {
  getComposedRanges(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * The range that a document's reader has selected, null for none or a mere caret. A selection inside
 * a shadow root shows only to who names the root; elsewhere it looks as if nothing were selected.
 */
export function selectedRange(
  document: Document,
  shadowRoots: Iterable<ShadowRoot> = [],
): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const roots = [...shadowRoots].filter(({ host }) => host.isConnected);
  if (roots.length > 0 && isComposed(selection)) {
    const [composed] = selection.getComposedRanges({ shadowRoots: roots });
    if (composed?.startContainer.getRootNode() instanceof ShadowRoot) return liveRange(composed);
  }
  return selection.isCollapsed ? null : selection.getRangeAt(0);
}

function isComposed(selection: Selection): selection is ComposedSelection {
  return 'getComposedRanges' in selection;
}

/** A live range of the same place; null for a caret, and for ends in two trees, which none can have. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange) {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed || range.startContainer !== startContainer ? null : range;
}
