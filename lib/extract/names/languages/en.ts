import { phrases } from './phrases';
import { words } from './words';

/** Words of address before a person's name; they are no part of it and no office. */
export const addressWords = words('mr mrs ms miss dr sir dame lord lady mr. mrs. ms. dr. st.');

/** Words that one of an office's first words is. */
export const officeWords = words(`
  president chairman chairwoman chair chairperson ceo cfo coo director minister secretary mayor governor
  senator congressman congresswoman representative judge justice ambassador spokesman spokeswoman
  spokesperson chancellor premier king queen prince princess pope bishop archbishop cardinal general
  colonel captain major lieutenant sergeant commander admiral chief head leader founder co-founder owner
  coach manager editor author professor lecturer researcher scientist economist analyst lawyer attorney
  prosecutor detective officer commissioner superintendent inspector treasurer adviser advisor envoy
  deputy vice partner executive principal dean rector curator chaplain actor actress singer writer
  striker midfielder defender goalkeeper consultant strategist historian engineer architect pm mp mep
  whip speaker councillor councilman envoy aide
`);

/** Small words that may stand inside an office: "director of the institute for health". */
export const officeConnectors =
  words(`of the for and at in to on with ' 's - & former acting interim
  deputy vice senior chief executive managing general prime foreign state assistant associate finance
  health defence defense home interior justice trade labour opposition party political news national
  international regional local medical research policy public team club group company co`);

/** Last words of an organisation's name. */
export const organisationTails = words(`
  inc corp ltd co plc llc group company bank university college school institute association agency
  committee council commission court ministry department office bureau party union federation foundation
  society hospital trust service authority board club fc united city rovers press times post journal
  news airlines army navy police senate congress parliament corporation network league team
`);

/** Last words of an event's name. */
export const eventTails = words(`
  summit olympics paralympics games championship championships tournament festival marathon expo
  war uprising earthquake election elections referendum primary carnival biennale
`);

export const programmeHeads = phrases('project, programme, program, operation, initiative, plan');
