import type { Case } from './case';

/** News sentences written for these tests, each with every statistic that is to be proposed. */
export const english: readonly Case[] = [
  // Counts with the noun counted.
  [
    'The district runs 47 water stations and twelve community halls.',
    ['47 water stations', { value: 47, unit: 'stations', counted: 'water stations' }],
    ['twelve community halls', { value: 12 }],
  ],
  [
    'Some 11,482 students sat the exam.',
    ['11,482 students', { value: 11_482, qualifier: 'approximate' }],
  ],
  [
    'Rangers planted 15,000 oak saplings along the canal.',
    ['15,000 oak saplings', { value: 15_000 }],
  ],
  [
    'Two hundred and six families lost their homes.',
    ['Two hundred and six families', { value: 206 }],
  ],
  [
    'At least 23 people were killed and 140 injured.',
    ['23 people', { value: 23, qualifier: 'atLeast' }],
    ['140 injured', { value: 140 }],
  ],
  ['The council received 312 complaints about noise.', ['312 complaints', { value: 312 }]],
  [
    'Nearly three dozen flights were cancelled.',
    ['three dozen flights', { value: 36, qualifier: 'under' }],
  ],
  ['A crowd of 4,500 watched the parade.', ['4,500', { value: 4500 }]],
  ['The fire destroyed a dozen barns.', ['a dozen barns', { value: 12 }]],
  // Percent.
  ['Unemployment fell to 4.2%.', ['4.2%', { measure: 'percent', value: 4.2, change: 'fall' }]],
  [
    'Turnout rose by three percentage points.',
    ['three percentage points', { unitCode: '[pp]', value: 3, change: 'rise' }],
  ],
  [
    'Roughly 62 per cent of voters backed the plan.',
    ['62 per cent', { value: 62, qualifier: 'approximate' }],
  ],
  [
    'The bank cut rates by 25 basis points.',
    ['25 basis points', { value: 25, unitCode: '[bp]', change: 'fall' }],
  ],
  // Money.
  ['The bridge will cost $412.6 million.', ['$412.6 million', { value: 412.6e6, unitCode: 'USD' }]],
  ['The deal is worth US$1.2bn.', ['US$1.2bn', { value: 1.2e9, unitCode: 'USD' }]],
  [
    'Fines of up to £80k are possible.',
    ['£80k', { value: 80_000, unitCode: 'GBP', qualifier: 'atMost' }],
  ],
  [
    'Rent climbed from €850 to €1,020 a month.',
    ['€850 to €1,020 a month', { from: 850, to: 1020, change: 'rise', unitCode: 'EUR' }],
  ],
  ['Workers earn 14 dollars an hour.', ['14 dollars an hour', { value: 14, measure: 'money' }]],
  [
    'The fund raised two and a half million pounds.',
    ['two and a half million pounds', { value: 2.5e6 }],
  ],
  [
    'It raised between $50 million and $75 million.',
    ['$50 million and $75 million', { value: 50e6, valueMax: 75e6 }],
  ],
  ['A ticket costs 90 cents.', ['90 cents', { value: 90, measure: 'money' }]],
  // Shares and ratios.
  ['Two thirds of the wells are dry.', ['Two thirds', { measure: 'ratio', value: 2 / 3 }]],
  ['One in five children skips breakfast.', ['One in five', { measure: 'ratio', value: 0.2 }]],
  ['Demand saw a 12-fold increase.', ['12-fold', { measure: 'ratio', value: 12 }]],
  ['Prices are three times higher than before.', ['three times', { measure: 'ratio', value: 3 }]],
  ['Half of the ferries were out of service.', ['Half', { measure: 'ratio', value: 0.5 }]],
  ['Profits doubled.', ['doubled', { measure: 'ratio', value: 2, change: 'rise' }]],
  [
    'Nine out of ten villagers have a phone.',
    ['Nine out of ten', { measure: 'ratio', value: 0.9 }],
  ],
  // Measures.
  [
    'The tunnel runs for 42 kilometres under the bay.',
    ['42 kilometres', { measure: 'length', value: 42, unitCode: 'km' }],
  ],
  ['Crews battled a 3,400-acre wildfire.', ['3,400-acre', { measure: 'area', value: 3400 }]],
  [
    'The reservoir holds 1.8 billion cubic metres.',
    ['1.8 billion cubic metres', { measure: 'volume', value: 1.8e9, unitCode: 'm3' }],
  ],
  ['A 75-tonne crane toppled.', ['75-tonne', { measure: 'weight', value: 75, unitCode: 't' }]],
  [
    'Temperatures dropped to minus 12 degrees Celsius.',
    ['minus 12 degrees Celsius', { measure: 'temperature', value: -12 }],
  ],
  ['Gusts reached 115 mph.', ['115 mph', { measure: 'speed', value: 115 }]],
  [
    'The plant can produce 640 megawatts.',
    ['640 megawatts', { measure: 'energy', value: 640, unitCode: 'MW' }],
  ],
  [
    'The wall is six feet four inches high.',
    ['six feet four inches', { measure: 'length', value: 76 }],
  ],
  [
    'The flat covers 85 square metres.',
    ['85 square metres', { measure: 'area', value: 85, unitCode: 'm2' }],
  ],
  // Durations, ages.
  ['The strike lasted eleven days.', ['eleven days', { measure: 'duration', value: 11 }]],
  [
    'She was jailed for two and a half years.',
    ['two and a half years', { measure: 'duration', value: 2.5 }],
  ],
  ['A 34-year-old man was arrested.', ['34-year-old', { measure: 'age', value: 34 }]],
  ['Maria Lopez, 58, has farmed there all her life.', ['58', { measure: 'age', value: 58 }]],
  [
    'Two boys, aged 9 and 11, are missing.',
    ['Two boys', { value: 2 }],
    ['9', { measure: 'age', value: 9 }],
    ['11', { measure: 'age', value: 11 }],
  ],
  // Dates.
  [
    'The law takes effect on July 1, 2025.',
    ['July 1, 2025', { measure: 'date', iso: '2025-07-01' }],
  ],
  ['The mill closed in March 2011.', ['March 2011', { measure: 'date', iso: '2011-03' }]],
  ['It opened on 14 May 1998.', ['14 May 1998', { measure: 'date', iso: '1998-05-14' }]],
  ['Jazz boomed in the 1920s.', ['the 1920s', { measure: 'date', iso: '192X' }]],
  // Ranks and scores.
  ['Leeds beat Derby 3-1 at home.', ['3-1', { measure: 'score', value: 3, valueMax: 1 }]],
  ['He finished fourth.', ['fourth', { measure: 'rank', value: 4 }]],
  ['It is the second largest port.', ['second largest', { measure: 'rank', value: 2 }]],
  [
    'The couple marked their 50th anniversary.',
    ['50th anniversary', { measure: 'rank', value: 50 }],
  ],
  // Ranges and changes.
  [
    'Officials expect between 60 and 85 layoffs.',
    ['60 and 85 layoffs', { value: 60, valueMax: 85 }],
  ],
  [
    'Enrolment slid from 52,300 to 49,875.',
    ['52,300 to 49,875', { from: 52_300, to: 49_875, change: 'fall' }],
  ],
  [
    'The herd has grown from 120 to 310 animals.',
    ['120 to 310 animals', { from: 120, to: 310, change: 'rise' }],
  ],
  [
    'Sales were up 7% while costs were down 3%.',
    ['7%', { change: 'rise' }],
    ['3%', { change: 'fall' }],
  ],
  ['Exports shrank 18 percent.', ['18 percent', { change: 'fall' }]],
  ['A 9% rise in fares is planned.', ['9%', { value: 9, change: 'rise' }]],
  ['They saw a drop of 40 jobs.', ['40 jobs', { value: 40, change: 'fall' }]],
  ['The team needs 10-15 volunteers.', ['10-15 volunteers', { value: 10, valueMax: 15 }]],
  // Vague tens.
  ['Hundreds of homes were flooded.', ['Hundreds of homes', { value: 100, qualifier: 'vague' }]],
  ['Dozens were hurt.', ['Dozens', { qualifier: 'vague' }]],
  [
    'Tens of thousands of fans queued.',
    ['Tens of thousands of fans', { value: 10_000, qualifier: 'vague' }],
  ],
  // Qualifiers.
  ['More than 700 trees fell.', ['700 trees', { value: 700, qualifier: 'over' }]],
  [
    'The jury deliberated for almost nine hours.',
    ['nine hours', { measure: 'duration', qualifier: 'under' }],
  ],
  ['No more than 40 guests may attend.', ['40 guests', { qualifier: 'atMost' }]],
  ['Families with three or more children qualify.', ['three', { value: 3, qualifier: 'atLeast' }]],
  // Left alone.
  ['Flight BA249 was an Airbus A320, not a Boeing 737.'],
  ['The M25 and Route 66 were closed by COVID-19 checks.'],
  ['Call 555-0142 or 020 7946 0958 for help.'],
  ['One should not forget that no one came.'],
  ['The meeting starts at 7:30 p.m. in Room 12.'],
  ['Article 50 and Section 230 were debated on Channel 4.'],
  ['He wears the number 10 shirt for Group B.'],
  ['It is one of those days when anyone could win.'],
];
