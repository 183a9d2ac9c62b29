import type { NameSpan } from '../../../../lib/extract/names/model/find-spans';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import type { SpanPlace } from '../../../../lib/extract/names/span-place';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

/** Where the first of some words stand in a text, in tokens. */
export function placeIn(text: string, exact: string) {
  const tokens = tokenise(text);
  const start = text.indexOf(exact);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === start + exact.length) + 1;
  return { tokens, from, to };
}

/** What a mender makes of a name in a text, as "KIND text". */
export function mendedBy(
  mender: (span: NameSpan, place: SpanPlace) => NameSpan,
  text: string,
  exact: string,
  kind: NameKind,
): string {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length, kind, confidence: 0.9 };
  const mended = mender(span, { ...placeIn(text, exact), model });
  return `${mended.kind} ${text.slice(mended.start, mended.end)}`;
}
