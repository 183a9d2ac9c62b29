import { phraseSet, phrasesByValue } from '../../../text/phrases';
import type { ChangeTables } from '../sentence-tables';

export const changes: ChangeTables = {
  verbs: phrasesByValue<'rise' | 'fall'>({
    rise: 'rose | rise | rises | rising | risen | grew | grow | grows | growing | grown | growth of | increased | increase | increases | increasing | increase of | increase in | climbed | climbs | climbing | climb of | jumped | jumps | jump of | surged | surge of | soared | soar | ticked up | edged up | went up | gone up | goes up | rise of | hike of | swelled | ballooned | rebounded | gains of | gain of | up by | expanded | accelerated | advanced | leapt | leaped | picked up speed | inched up | crept up | shot up | quickened',
    fall: 'fell | fall | falls | falling | fallen | dropped | drops | dropping | drop of | declined | declines | declining | decline of | decline in | decreased | decrease | decreases | decreasing | decrease of | slid | slipped | slips | shrank | shrunk | shrinks | shrinking | plunged | tumbled | slumped | dipped | dips | reduction of | fall of | loss of | cut of | slump of | down by | went down | gone down | goes down | plummeted | contracted | dwindled | sank to | sank by | sunk to | eased | edged down | ticked down | crashed | halved | dive of | weakened | narrowed | slowed',
  }),
  weakVerbs: phrasesByValue<'rise' | 'fall'>({
    rise: 'up | gained | gain | gains | added | adds | gaining | adding | higher | put on',
    fall: 'down | lost | lose | loses | losing | shed | sheds | shedding | sank | sunk | off | lower | drop | cut | cuts | reduced | trimmed',
  }),
  fillers: phraseSet(
    'by | to | of | a | an | the | another | further | only | just | even | back | sharply | slightly | steadily | again | initial | an initial | as much as | to a record | nearly | almost | some | at | a further | an additional | an average of | from',
  ),
  links: phraseSet('to | by | to just | to only | to a record | to a total of'),
  causes: phrasesByValue<'rise' | 'fall'>({
    rise: 'raise | raises | raised | raising | lift | lifts | lifted | lifting | boost | boosts | boosted | boosting | push | pushed | pushing  | extended | widened | hiked | expand | expanding | increased | bringing',
    fall: 'reduce | reduces | reduced | reducing | cut | cuts | cutting | lower | lowers | lowered | lowering | trim | trims | trimmed | slash | slashes | slashed | slashing | narrowed | shorten | shortened | drop',
  }),
  bases: phrasesByValue<'rise' | 'fall'>({
    rise: 'up from | an increase from | a rise from | increase on | more than the',
    fall: 'down from | a drop from | a fall from | a decrease from | a decline from',
  }),
  after: phrasesByValue<'rise' | 'fall'>({
    rise: 'rise | increase | jump | gain | growth | hike | surge | climb | uptick | pay rise | price rise | rise in | increase in | year - on - year rise | year - on - year increase',
    fall: 'fall | drop | decline | decrease | cut | slump | reduction | dip | slide | plunge | pay cut | price cut | downturn | contraction | year - on - year fall | year - on - year drop | discount',
  }),
  endsAlike: true,
};
