import { phraseSet } from '../../../text/phrases';
import type { AttributionTables } from '../sentence-tables';

export const attribution: AttributionTables = {
  before: phraseSet(
    'according to | according to data from | according to figures from | according to a report by | according to a survey by | according to a study by | according to the latest figures from | data from | figures from | citing | cited by | reported by | estimates by | estimates from | as reported by | statistics from | figures released by | data released by | figures published by',
  ),
  after: phraseSet(
    'said | says | say | reported | reports | announced | estimated | estimates | showed | shows | found | finds | told | added | stated | confirmed | claimed | warned | predicted | noted | explained | wrote | revealed | disclosed | forecast | forecasts | acknowledged | insisted | suggested',
  ),
  sources: phraseSet(
    "police | officials | authorities | researchers | scientists | analysts | experts | the police | the company | the ministry | the government | the agency | the report | the study | the survey | the bank | the organisation | the organization | the group | the union | the charity | the council | the university | the hospital | the department | the department 's | a spokesman | a spokeswoman | a spokesperson | the authors | the researchers | the authorities | the regulator | the commission | the committee | the court | the firm | the club | the airline | the mayor | the minister | the governor | a report | a study | a survey | a poll | an official | officers | prosecutors | investigators | organisers | organizers | state media | local media | witnesses | the poll | the bureau | the institute | the operator | the airport | the data | the figures | doctors | economists | the fire service | rescuers | firefighters | campaigners | the school | the office | the army | the military | the president | the watchdog | local officials | government officials | company officials | hospital officials | health officials",
  ),
  pronouns: phraseSet(
    'he | she | it | they | we | i | you | who | which | that | this | what | there | people | some | many | others | as | mr | mrs | ms | the | a | these | those',
  ),
  leads: phraseSet(
    'but | and | however , | meanwhile | meanwhile , | still | yet | so | then | also | on the other hand | while | although | as | in a statement | in an interview | last week | last month | last year | yesterday | earlier | later | in a report | that | because',
  ),
  ends: phraseSet(
    'that | on | in | at | to | about | during | after | before | last | this | earlier | later | for | by | when | as | who | which | it | he | she | they | there | would | will | had | has | have | was | were | is | are | yesterday | today | through | published | showing | released | show | shows',
  ),
  particles: phraseSet(
    'has | have | had | also | later | then | recently | now | again | itself | further | previously',
  ),
  passives: phraseSet(
    'its | their | his | her | the | a | an | this | latest | was | were | is | are | be | been | being | get | got | to | not | never | of | a | the',
  ),
};
