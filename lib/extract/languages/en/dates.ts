import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import type { DateTables, RelativeDay, Season } from '../dates';

const months =
  'january|jan|jan., february|feb|feb., march|mar|mar., april|apr|apr., may, june|jun|jun., july|jul|jul., august|aug|aug., september|sep|sept|sep.|sept., october|oct|oct., november|nov|nov., december|dec|dec.';
const weekdays =
  'monday|mon|mon., tuesday|tue|tues|tues., wednesday|wed|wed., thursday|thu|thur|thurs|thurs., friday|fri|fri., saturday|sat., sunday|sun.';

const numbered = (list: string): [string, number][] =>
  list
    .split(',')
    .flatMap((forms, index) =>
      alternatives(forms).map((form): [string, number] => [form, index + 1]),
    );

const patterns: readonly string[] = [
  'N D , Y',
  'N D Y',
  'N D',
  'N D -|–|to e',
  'N D -|–|to e , Y',
  'N D -|–|to e Y',
  'D -|–|to e N',
  'D -|–|to e N Y',
  'the? D N Y',
  'D N Y',
  'D N , Y',
  'D N',
  'the? D of N',
  'the? D of N , Y',
  'the? D day of N',
  'N Y',
  'N , Y',
  'N of Y',
  '(W) (,) N D , Y',
  '(W) (,) N D',
  '(W) (,) D N Y',
  '(W) (,) D N',
  '(W) N D , Y',
  '(W) N D',
  '(W) D N Y',
  '(W) D N',
  'W the D',
  'M / D / Y',
  'M / D / y',
  'M - D - Y',
  'Y - M - D',
  'Y / M / D',
  'Y - y',
  'B',
  '(year)? Y',
  'C century',
  'the? E',
  'Q quarter of Y',
  'Q quarter Y',
  'q Q Y',
  'q Q , Y',
  'q Q of|/ Y',
  'q Q',
  'N',
  'V N',
  'V N Y',
  'W',
  // Clock times.
  'H : m P?',
  'H . m P',
  'H : m : s P?',
  "H o ' clock P?",
  'H P',
  'H in_the_morning|in_the_afternoon|in_the_evening|at_night',
];

const relative: readonly (readonly [string, RelativeDay])[] = [
  ['now | right now', { grain: 'second', offset: 0 }],
  ['today | tonight', { grain: 'day', offset: 0 }],
  ['yesterday | last night', { grain: 'day', offset: -1 }],
  ['tomorrow', { grain: 'day', offset: 1 }],
  ['the day before yesterday', { grain: 'day', offset: -2 }],
  ['the day after tomorrow', { grain: 'day', offset: 2 }],
  ['this week', { grain: 'week', offset: 0 }],
  ['last week | the previous week | the past week', { grain: 'week', offset: -1 }],
  ['next week | the following week', { grain: 'week', offset: 1 }],
  ['this month', { grain: 'month', offset: 0 }],
  ['last month | the previous month', { grain: 'month', offset: -1 }],
  ['next month', { grain: 'month', offset: 1 }],
  ['this quarter', { grain: 'quarter', offset: 0 }],
  ['last quarter', { grain: 'quarter', offset: -1 }],
  ['next quarter', { grain: 'quarter', offset: 1 }],
  ['this year', { grain: 'year', offset: 0 }],
  ['last year | the previous year', { grain: 'year', offset: -1 }],
  ['next year', { grain: 'year', offset: 1 }],
  [
    'year end | year - end | the end of the year | the end of this year',
    { grain: 'year', offset: 0, only: 'end' },
  ],
  ['the end of next year', { grain: 'year', offset: 1, only: 'end' }],
];

const seasons: readonly (readonly [string, Season])[] = [
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
];

const turns: readonly (readonly [string, number])[] = [
  ['this', 0],
  ['last', -1],
  ['next', 1],
];

/** "last summer", "this weekend". */
const parts = turns.flatMap(([word, offset]): [string, RelativeDay][] => [
  ...seasons.map(([name, only]): [string, RelativeDay] => [
    `${word} ${name}`,
    { grain: 'year', offset, only },
  ]),
  [`${word} weekend`, { grain: 'week', offset, only: 'weekend' }],
]);

export const dates: DateTables = {
  patterns,
  monthNumbers: new Phrases<number>([]),
  monthNames: new Phrases(numbered(months)),
  monthParts: new Phrases<number>([
    ['early', 1],
    ['mid', 2],
    ['mid -', 2],
    ['late', 3],
  ]),
  weekdays: new Phrases(numbered(weekdays)),
  quarters: new Phrases<number>([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['last', 4],
  ]),
  dayParts: new Phrases<number>([
    ...alternatives('am | a.m. | a.m | a . m .').map((form) => [form, 0] as const),
    ...alternatives('pm | p.m. | p.m | p . m .').map((form) => [form, 12] as const),
  ]),
  relative: new Phrases([
    ...relative.flatMap(([forms, day]) => alternatives(forms).map((form) => [form, day] as const)),
    ...parts,
  ]),
  spans: {
    before: new Phrases<-1 | 1>([
      ...alternatives('last | past | previous | the last | the past | the previous').map(
        (form) => [form, -1] as const,
      ),
      ...alternatives('next | coming | following | the next | the coming').map(
        (form) => [form, 1] as const,
      ),
    ]),
    after: new Phrases<-1 | 1>([['from now', 1]]),
    ago: phraseSet('ago'),
  },
  clockHeads: phraseSet(''),
  lengthHeads: phraseSet(''),
  weekdayTurn: -1,
  weekdayHeads: phraseSet(''),
  joints: phraseSet(', | on | at | of | , at | , on | , the | around'),
};
