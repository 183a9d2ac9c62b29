import type { Qualifier } from '../../../model/quantity-words';
import { Phrases, phrasesByValue } from '../../../text/phrases';

/** Before a figure. */
export const before = phrasesByValue<Qualifier>({
  approximate:
    'about | around | approximately | roughly | some | an estimated | estimated | estimated at | circa | nearly about | somewhere around | close to | or so | more or less | ~ | approx | approx. | in the region of | somewhere near | as many as about',
  over: 'more than | over | above | exceeding | exceeds | exceed | exceeded | greater than | larger than | bigger than | higher than | upwards of | upward of | in excess of | beyond | topped | topping | surpassed | surpassing | well over | just over | north of | longer than | > | older than | better than',
  under:
    'less than | fewer than | under | below | nearly | almost | just under | smaller than | lower than | shy of | just short of | not quite | approaching | south of | younger than | < | within a hair of',
  atLeast:
    'at least | no less than | no fewer than | not less than | minimum of | a minimum of | minimum | at the least | >= | = > | as low as | not fewer than | starting at | greater than or equal to | more than or equal to',
  atMost:
    'at most | no more than | up to | as many as | as much as | not more than | maximum of | a maximum of | as high as | within | a maximum | at the most | <= | = < | less than or equal to | not over | smaller than or equal to | as long as | as large as',
  exact: 'exactly | precisely',
});

/** After a figure. */
export const after = phrasesByValue<Qualifier>({
  atLeast:
    'or more | or greater | or higher | or above | or over | and over | and above | and up | and more | or older | at least | at minimum',
  atMost: 'or less | or fewer | or lower | or below | or under | and under | at most | tops | max',
  over: '+ | plus',
  approximate: 'or so | or thereabouts | approximately',
});

/** Before the plural of a scale the number is unknown. */
export const vague = new Phrases<number>([
  ['several', 1],
  ['many', 1],
  ['a few', 1],
  ['few', 1],
  ['tens of', 10],
  ['hundreds of', 100],
  ['tens or hundreds of', 10],
  ['dozens of', 10],
]);

/** Vague by themselves. */
export const vaguePlurals = new Phrases<number>([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['tens of thousands', 1e4],
  ['hundreds of thousands', 1e5],
  ['tens of millions', 1e7],
  ['hundreds of millions', 1e8],
]);

export const changeTo = phrasesByValue<'rise' | 'fall'>({ rise: 'up to', fall: 'down to' });

/** Ratios that are said without a number of their own. */
export const ratios = new Phrases<{ value: number; change?: 'rise' | 'fall'; weak?: true }>([
  ['half', { value: 0.5, weak: true }],
  ['twice', { value: 2 }],
  ['thrice', { value: 3 }],
  ['double', { value: 2, change: 'rise' }],
  ['doubled', { value: 2, change: 'rise' }],
  ['doubling', { value: 2, change: 'rise' }],
  ['doubles', { value: 2, change: 'rise' }],
  ['triple', { value: 3, change: 'rise' }],
  ['tripled', { value: 3, change: 'rise' }],
  ['tripling', { value: 3, change: 'rise' }],
  ['quadrupled', { value: 4, change: 'rise' }],
  ['quadruple', { value: 4, change: 'rise' }],
  ['halved', { value: 0.5, change: 'fall' }],
  ['a quarter of', { value: 0.25 }],
  ['a third of', { value: 1 / 3 }],
  ['a fifth of', { value: 0.2 }],
  ['a tenth of', { value: 0.1 }],
]);
