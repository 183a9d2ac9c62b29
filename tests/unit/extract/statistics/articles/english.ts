/**
 * A news article written for the tests. Every statistic stands in brackets with its value or date
 * behind a bar; everything else is to be left alone.
 */
export const englishArticle = `Harbour ferries return after winter repairs
The city's ferries carried [11,482 passengers|11482] on their first full day back, operators said, after a refit that cost [$412.6 million|412600000] and took [nineteen months|19].
The fleet of [14 boats|14] was withdrawn in [March 2024|2024-03] when inspectors found cracks in the hulls of the Albatross and [two sister ships|2]. Routes 4 and 7 were served by buses, and the F1 express did not run at all.
According to the Harbour Authority, ridership had fallen from [52,300 to 49,875|49875] a week in the year before the closure. It hopes to win back [one in five|0.2] of those who now drive, a target that some councillors called optimistic.
Each vessel is [42 metres|42] long, weighs about [310 tonnes|310] and can reach [28 knots|28]. Their batteries store [1.8 megawatt-hours|1.8], enough for a [35-minute|35] crossing, and noise on board is down [40%|40].
Nearly [two thirds|0.6666666666666666] of the money came from the state. The city borrowed the rest at [3.25%|3.25], half a point less than it had planned, and will repay it over [20 years|20].
Fares rise from [$3.20 to $3.75|3.75] on [July 1, 2026|2026-07-01]. Children aged between 6 and 12 pay less; travel is free for those over [65|65]. A monthly pass costs [$96|96], up from [$84|84].
Maria Lopez, [58|58], who sells coffee on Pier 12, said her takings had dropped by [a third|0.3333333333333333] during the closure. "There were days when I served [nine people|9]," she said. "One does not forget that."
The first boat left at 6:15 a.m. with [312 people|312] aboard. [Dozens|12] more waited in the rain, and [three cyclists|3] were turned away because Bay 2 was full. Temperatures fell to [minus 4 degrees Celsius|-4] overnight.
The authority plans to add between [four and six boats|4] by [2030|2030].`;
