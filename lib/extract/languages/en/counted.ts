import { Phrases, phraseSet, phrasesByValue } from '../../../text/phrases';
import type { CountedTables } from '../sentence-tables';

/** Prepositions, conjunctions, determiners, auxiliaries and common verbs. */
const stops = phraseSet(
  `and | or | but | of | in | on | at | to | for | from | by | with | as | than | that | which | who | whom | whose | when | where | while | if | because | so | then | into | onto | over | under | after | before | between | during | since | until | till | through | across | against | about | around | per | via | within | without | near | up | down | out | off | away | back | ago | later | earlier | ahead | behind | above | below |
   the | a | an | this | these | those | his | her | its | their | our | my | your | each | every | all | both | any | no | not | it | he | she | they | we | i | you | them | him | us | me | there | here | now | today | yesterday | still | also | only | just | even | ever | never | already | yet | too | very | much | more | less | most | least | apiece | overall | together |
   is | are | was | were | be | been | being | has | have | had | having | do | does | did | will | would | can | could | may | might | must | shall | should | said | says | say | saying | made | makes | make | took | take | takes | won | win | lost | came | come | comes | went | go | goes | got | get | gets | left | remain | remains | remained | died | killed | including | according | compared | versus | vs | plus | minus | percent | thus | such | what | how | why | like | per cent | towards | toward | among | amid | despite | throughout | upon | beyond | instead`,
);

/** Counted nouns that do not end in s, and some that do but look like other words. */
const nouns = phraseSet(
  `people | men | women | children | police | troops | crew | staff | cattle | sheep | fish | deer | aircraft | spacecraft | feet | teeth | mice | geese | media | data | criteria | phenomena | alumni | cacti | fungi | species | series | means | headquarters | dead | injured | wounded | missing | others | police officers | personnel | folk | kids | guys | lives | wives | knives | wolves | loaves | leaves | halves | shelves | thieves |
   buses | losses | crosses | glasses | classes | passes | bosses | businesses | witnesses | illnesses | addresses | actresses | princesses | viruses | gases | cases | crises | bases | analyses | taxis | menus | gurus | emus | shoes | studios | radios | videos | zoos | tattoos | casinos | portfolios | ratios | scenarios`,
);

/** Nouns that are counted in the singular after one, a hyphen or an ordinal. */
const singulars = phraseSet(
  `birthday | anniversary | meeting | win | defeat | victory | title | place | attempt | medal | term | loss | appearance | edition | man | woman | person | child | point | goal | time | match | game | hole | seat | member | bedroom | storey | story | page | run | try | vote | set | bogey | birdie`,
);

const totals = phrasesByValue({
  noun: `population | populations | audience | audiences | electorate | workforce | headcount | readership | viewership | listenership | membership | circulation | turnout | attendance | unemployment | employment | crowd | numbers |
   users | followers | subscribers | viewers | listeners | readers | members | visitors | passengers | customers | arrivals | downloads | views | deaths | cases | births | votes | voters | households | jobs | residents | inhabitants`,
  head: 'number of | numbers of',
});

const totalLinks = phraseSet(
  'is | was | are | were | be | been | being | has | had | have | will | of | at | to | by | from | now | then | reached | reaches | hit | hits | stood | stands | totalled | totaled | totals | numbered | numbers | exceeded | exceeds | topped | tops | passed | estimated | expected | put | counted | averaged | averages',
);

export const counted: CountedTables = {
  headFirst: false,
  pronominal: phraseSet(
    'of | were | are | have | had | more | others | remain | remained | died | from',
  ),
  stops,
  nouns,
  totals,
  totalLinks,
  singulars,
  heads: phraseSet(''),
  classifiers: new Phrases<true>([]),
  openClassifiers: new Phrases<true>([]),
};
