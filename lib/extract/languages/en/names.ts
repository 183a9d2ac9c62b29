import { phraseSet } from '../../../text/phrases';

/** A number after one of these only names something. */
export const names = phraseSet(
  `flight | route | highway | interstate | road | street | avenue | room | gate | terminal | platform | chapter | page | section | article | figure | table | volume | part | version | windows | boeing | airbus | covid | number | no. | no | nos. | channel | line | lane | apt | apartment | suite | unit | level | stage | phase | tier | grade | year | class | category | type | model | size | channel | radio | studio | area | district | zone | ward | precinct | world war | super bowl | apollo | formula | g | i | m | a | b | u | under | group | pool | hole | lap | week | day | round | game | match | episode | season | chapter | amendment | proposition | resolution | title | rule | form | exhibit | bus | train | tram | pier | dock | building | block | floor | box | bin | phone | tel | fax | hotline | call | dial | zip | code | id | ref`,
);

export const scoreCues = phraseSet(
  'won | win | wins | winning | beat | beats | beating | lost | loss | lose | defeat | defeated | draw | drew | score | lead | led | leading | ahead | victory | record | fell | tied | tie | blown out | final | clash | went | go | make it | made it | match | triumph | thrashed | edged | downed | trail | trailed | down',
);

export const attribution = {
  before: phraseSet(
    'according to | data from | figures from | citing | reported by | estimates by',
  ),
  after: phraseSet('said | says | reported | announced | estimated | showed | found | told'),
};

export const periods = phraseSet(
  'in | during | over | since | between | from | through | until | within | for | by | the past | the last | in the past | over the past | over the last | in the last | as of',
);
