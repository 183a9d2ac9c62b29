import { describe } from 'vitest';
import { suggestion } from '../../../lib/model/suggestion';
import { refuses } from './refuses';

const span = {
  blockIndex: 2,
  start: 4,
  end: 7,
  exact: '18%',
  rule: 'percent',
  confidence: 0.9,
};

describe('a statistic that is proposed', () => {
  const statistic = { measure: 'percent', value: 18, unit: '%' };
  refuses(suggestion, { kind: 'statistic', ...span, statistic }, [
    ['a note, which nothing proposes', { kind: 'note' }],
    ['a block before the first', { blockIndex: -1 }],
    ['an offset between two units', { start: 0.5 }],
    ['more than sure', { confidence: 1.1 }],
    ['no reason', { rule: undefined }],
    ['no fields', { statistic: undefined }],
  ]);
});

describe('a name that is proposed', () => {
  const entity = { type: 'place', name: 'Port Alder' };
  refuses(suggestion, { kind: 'entity', ...span, exact: 'Port Alder', entity }, [
    ['a type that is none', { entity: { type: 'planet', name: 'Port Alder' } }],
    ['the fields of another kind', { entity: { measure: 'count' } }],
  ]);
});
