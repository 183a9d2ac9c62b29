import { phraseSet } from '../../../text/phrases';
import type { PeriodTables } from '../sentence-tables';

export const periods: PeriodTables = {
  dates: phraseSet(
    'in | during | over | since | between | from | through | throughout | until | till | up to | within | by | as of | before | after | by the end of | at the end of | at the start of | for | for all of | starting',
  ),
  durations: phraseSet('in | during | over | within | throughout | for | in just | in only'),
  heads: phraseSet('the year | the month of | the year of | fiscal | fiscal year | financial year'),
  fillers: phraseSet(
    'the | the first | the last | the final | first | last | early | late | mid | mid - | all of | just | only | the whole of | each of the | the entire | end of | the end of | the start of | its | their | this | the year to | the year ending | the year ended | the months to',
  ),
  joints: phraseSet('of | to | through | until | and | - | – | to the end of | of the | ,'),
  tails: phraseSet('of the year | of this year | of last year'),
  comparisons: phraseSet(
    'compared with | compared to | than | against | from | versus | vs | up from | down from | compared with the same period | as',
  ),
  clauses: phraseSet(
    'who | which | that | when | while | where | because | although | though | but | whereas | after | before | and has | and have | and had | and was | and were | and is | and are | and will | and then | so that | unless | if | compared',
  ),
};
