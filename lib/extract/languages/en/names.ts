import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import type { NameHead } from '../language';

/** A number after one of these only names something. */
const always = `flight | flights | route | routes | rooms | chapters | articles | channels | highway | interstate | room | chapter | windows | boeing | airbus | covid | no. | channel | apt | apartment | world war |
   super bowl | apollo | amendment | proposition | exhibit | phone | tel | fax | hotline | zip | call | dial | article`;

/** A number after one of these names something where nothing is measured or counted. */
const bare = `road | street | avenue | gate | terminal | platform | page | section | figure | table | volume | part | version | number | line | lane | suite |
   unit | level | stage | phase | tier | grade | class | category | type | model | size | radio | studio | area | district | zone | ward | precinct |
   formula | group | pool | hole | lap | week | day | round | game | match | episode | season | title | rule | form | bus | train | tram | pier | dock |
   building | block | floor | box | bin | code | id | ref | under | on hour | hour | back | front`;

export const names = new Phrases<NameHead>([
  ...alternatives(always).map((head) => [head, 'always'] as const),
  ...alternatives(bare).map((head) => [head, 'bare'] as const),
]);

export const scoreCues = phraseSet(
  'won | win | wins | winning | beat | beats | beating | lost | loss | lose | defeat | defeated | draw | drew | score | lead | led | leading | ahead | victory | record | fell | tied | tie | blown out | final | clash | went | go | make it | made it | match | triumph | thrashed | edged | downed | trail | trailed | down | vote | votes | voted | passed | approved | rejected | ratified',
);
