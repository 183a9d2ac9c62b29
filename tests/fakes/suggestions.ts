import type { EntityType } from '../../lib/model/entity-type';
import type { Statistic } from '../../lib/model/statistic';
import type { SuggestedSpan } from '../../lib/model/suggested-span';

const span = { blockIndex: 3, start: 0, end: 0, confidence: 0.9 };

/** A figure that is proposed; its text is its key. */
export function suggestedFigure(exact: string, statistic: Statistic): SuggestedSpan {
  return {
    key: exact,
    suggestion: { ...span, kind: 'statistic', exact, rule: statistic.measure, statistic },
  };
}

/** A mention of a name that is proposed; its text is its key. */
export function suggestedName(
  exact: string,
  type: EntityType,
  name = exact,
  rule = 'model of names',
): SuggestedSpan {
  return {
    key: exact,
    suggestion: { ...span, kind: 'entity', exact, rule, entity: { type, name } },
  };
}

/** Two figures, a person named twice and a programme. */
export const suggestedSamples: SuggestedSpan[] = [
  suggestedName('Trần Văn Bình', 'person'),
  suggestedFigure('691 tập thể', { measure: 'count', value: 691, unit: 'tập thể' }),
  suggestedName('Nhà trước bão', 'programme'),
  suggestedName('ông Bình', 'person', 'Trần Văn Bình', 'mention of a name found elsewhere'),
  suggestedFigure('hơn 412,6 tỷ đồng', {
    measure: 'money',
    value: 412.6,
    unit: 'tỷ đồng',
    qualifier: 'over',
  }),
];
