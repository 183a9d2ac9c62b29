import type {
  Assumable,
  ChangeDirection,
  Measure,
  Qualifier,
} from '../../lib/model/quantity-words';
import type { MessageKey } from '../translation';

/** What each measure is called. */
export const measureWords: Record<Measure, MessageKey> = {
  count: 'measureCount',
  percent: 'measurePercent',
  money: 'measureMoney',
  ratio: 'measureRatio',
  length: 'measureLength',
  area: 'measureArea',
  weight: 'measureWeight',
  volume: 'measureVolume',
  temperature: 'measureTemperature',
  speed: 'measureSpeed',
  energy: 'measureEnergy',
  duration: 'measureDuration',
  age: 'measureAge',
  date: 'measureDate',
  rank: 'measureRank',
  score: 'measureScore',
  other: 'measureOther',
};

/** How it is said that a field was inferred. */
export const assumedWords: Record<Assumable, MessageKey> = {
  measure: 'assumedMeasure',
  value: 'assumedValue',
  unit: 'assumedUnit',
  unitCode: 'assumedUnitCode',
  counted: 'assumedCounted',
  iso: 'assumedIso',
};

/** How each qualifier is put. */
export const qualifierWords: Record<Qualifier, MessageKey> = {
  exact: 'qualifierExact',
  approximate: 'qualifierApproximate',
  over: 'qualifierOver',
  under: 'qualifierUnder',
  atLeast: 'qualifierAtLeast',
  atMost: 'qualifierAtMost',
  vague: 'qualifierVague',
};

/** What each direction of a change is called. */
export const changeWords: Record<ChangeDirection, MessageKey> = {
  rise: 'changeRise',
  fall: 'changeFall',
  none: 'changeNone',
};
