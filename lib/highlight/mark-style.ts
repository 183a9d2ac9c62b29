import { markKinds } from '../model/mark-kind';

/** How a mark can look: one style a kind, and the styles of what is more or less than a mark. */
export const markStyles = ['suggestion', ...markKinds, 'changed', 'flash'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** Which of two marks on one word lies on top: a name in a figure in a note shows all three. */
const layers: Record<MarkStyle, number> = {
  suggestion: 0,
  note: 1,
  statistic: 2,
  person: 3,
  organisation: 3,
  place: 3,
  document: 3,
  event: 3,
  other: 3,
  changed: 4,
  flash: 5,
};

/** The priority of a style's highlight in the registry. */
export function layerOf(style: MarkStyle): number {
  return layers[style];
}
