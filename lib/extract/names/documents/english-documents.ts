import { anyOf, type DocumentRule } from './document-rule';

/** Words that a sentence begins with before a name, and that no name of a document begins with. */
const openers = anyOf(
  `The|This|That|These|Those|A|An|In|On|At|By|For|From|Since|Under|After|Before|When|While|If|But|And|Or|As|His|Her|Their|Its|Our|My|Your|Both|Each|Every|Any|No|Some|All|Like|Unlike|With|Without|Because|Although|Though|Despite|Citing|Using|Violating|Per|Via|Over|Until|Against|Between|Through|During|Two|Three|One|Last|First|Signing|Passing|Where|What|Which|Whether|Only|Even|Also|Then|Now|President|Congress`.split(
    '|',
  ),
);
const word = "\\p{Lu}[\\p{L}\\d]*(?:[’'–-]\\p{L}+)*";
const first = `(?<![\\p{L}\\d.’'/-])(?!(?:${openers})\\s)(?:U\\.S\\.|U\\.N\\.|${word})`;
const small = 'of|and|the|on|for|to|in|&';
const lead = `${first}(?:,?\\s+(?:(?:${small})\\s+){0,2}${word}){0,6}?`;
const year = '(?:,?\\s+(?:of\\s+)?(?:19|20)\\d\\d)?';
const tail = `(?:\\s+(?:on|of|for|against)(?:\\s+the)?\\s+${word}(?:\\s+(?:(?:of|and|the|in|for)\\s+){0,2}${word}){0,6})?`;
const end = "(?![\\p{L}\\d]|-\\p{L}|[’']s\\s+\\p{Lu}|\\s+\\p{Lu}\\p{Ll})";
const issuer =
  '(?:(?:UN|U\\.N\\.|EU|ILO|House|Senate|Council|Commission|Parliament|Presidential|Prime\\s+Ministerial|Politburo|Security\\s+Council|General\\s+Assembly|National\\s+Assembly|Human\\s+Rights\\s+Council)\\s+){0,3}';
const numbered = anyOf(
  `Implementing Regulation|Delegated Regulation|Framework Decision|Joint Resolution|Concurrent Resolution|Resolution|Executive Order|Proclamation|Bill|Proposition|Ballot Measure|Public Law|Directive|Regulation|Decision|Decree|Joint Circular|Circular|Protocol|Convention|Recommendation|Order|Ordinance|Conclusion|Official Dispatch|Official Letter|Dispatch|Announcement|Plan|Law|Act|Instruction|Notice`.split(
    '|',
  ),
);
/** "2016/679", "57-NQ/TW", "C-18", "2014/65/EU"; a plain number for those that need no "No". */
const number = `(?:[A-Z]{1,2}-)?\\d+[a-z]?(?:[-/.]\\d+)*(?:[-/]\\p{Lu}[\\p{L}\\d]*)*`;
const slashed = `\\d+[a-z]?(?:[-/]\\d+)*(?:[-/]\\p{Lu}[\\p{L}\\d]*)+|\\d+/\\d+`;
const plainKinds = anyOf(
  `Resolution|Executive Order|Proclamation|Bill|Proposition|Ballot Measure|Public Law|Directive|Regulation|Decree|Circular|Protocol|Convention`.split(
    '|',
  ),
);
const ordinals = anyOf(
  `First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[Ff]irst|Twenty-[Ss]econd|Twenty-[Ff]ourth|Twenty-[Ff]ifth|Twenty-[Ss]ixth`.split(
    '|',
  ),
);
const party = `(?:U\\.S\\.|${word})(?:\\s+(?:(?:of|the|for|&)\\s+){0,2}${word}){0,4}`;
/** What makes a contest one before a court and not on a pitch. */
const court =
  /United States|U\.S\.|State|Board|Commission|Department|People|City|County|Inc|Corp|Co\.|Jackson|Wade/u
    .source;

/** English documents. Tried in order. */
export const englishDocuments: readonly DocumentRule[] = [
  {
    rule: 'numbered order, bill or resolution',
    needs: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>${issuer}(?:${numbered}))\\s+(?<number>\\((?:EU|EC|EEC)\\)\\s+(?:No\\.?\\s+)?${number}|[Nn]o\\.?\\s*${number}|${slashed})(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    rule: 'numbered order, bill or resolution',
    needs: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>${issuer}(?:${plainKinds}))\\s+(?<number>${number})(?![\\p{L}\\d%])`,
      'gu',
    ),
  },
  {
    rule: 'bill of a chamber',
    needs: /H\.\s?R\.|S\.\s/,
    pattern:
      /(?<![\p{L}\d.])(?<kind>H\.\s?R\.|S\.|H\.\s?J\.\s?Res\.|S\.\s?J\.\s?Res\.)\s?(?<number>\d{1,4})(?![\d,.]*\d)/gu,
  },
  {
    rule: 'case of a court by its number',
    needs: /Case/,
    pattern: /(?<![\p{L}\d])(?<kind>(?:Joined )?Cases?)\s+(?<number>[CTF]-\d+\/\d\d)(?!\d)/gu,
  },
  {
    rule: 'numbered amendment',
    needs: /mendment/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<number>\\d+(?:st|nd|rd|th)|${ordinals})\\s+(?<kind>[Aa]mendment)(?!\\p{L})`,
      'gu',
    ),
  },
  {
    rule: 'case by its parties',
    needs: /\sv\.\s/,
    pattern: new RegExp(
      `${first}(?:\\s+(?:(?:of|the)\\s+)?${word}){0,3}\\s+v\\.\\s+${party}`,
      'gu',
    ),
  },
  {
    rule: 'case by its parties',
    needs: /\svs\.?\s/,
    pattern: new RegExp(
      `${first}(?:\\s+(?:(?:of|the)\\s+)?${word}){0,3}\\s+vs\\.?\\s+(?=.{0,40}(?:${court}))${party}`,
      'gu',
    ),
  },
  {
    rule: 'document that has a name of its own',
    needs: /Magna|Rights|Independence/,
    pattern:
      /(?<![\p{L}\d])(?:Magna Carta|Bill of Rights|(?:Universal )?Declaration of (?:Independence|Human Rights))(?!\p{L})/gu,
  },
  {
    rule: 'name that begins as treaties do',
    needs: /Treaty|Convention|Declaration|Charter|Covenant|Law|Constitution|Statute/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!(?!The\\s)\\p{Lu}[\\p{L}.’']*\\s)(?<kind>Treaty|Convention|Declaration|Charter|Covenant|Law|Constitution|Statute|Protocol)\\s+(?:on|of|for|against|relating\\s+to)(?:\\s+the)?\\s+${word}(?:,?\\s+(?:(?:of|and|the|in|for|on)\\s+){0,2}${word}){0,6}${year}`,
      'gu',
    ),
  },
  {
    rule: 'name that ends as documents do',
    needs:
      /Act|Treat|Agreement|Accord|Convention|Charter|Protocol|Constitution|Declaration|Covenant|Pact/,
    pattern: new RegExp(
      `${lead}\\s+(?<kind>Act|Treaty|Treaties|Agreements?|Accords?|Conventions?|Charter|Protocols?|Constitution|Declaration|Covenant|Pact)${tail}${year}${end}`,
      'gu',
    ),
  },
  {
    rule: 'longer name that ends as documents do',
    needs: /Bill|Regulation|Directive|Code|Law|Statute|Ordinance|Framework/,
    pattern: new RegExp(
      `${first}(?:,?\\s+(?:(?:${small})\\s+){0,2}${word}){1,6}?\\s+(?<kind>Bill|Regulation|Directive|Statute|Ordinance|Code|Law)${year}${end}`,
      'gu',
    ),
  },
  {
    rule: 'law of a field, by its year',
    needs: /Law|Code|Bill/,
    pattern: new RegExp(
      `(?:${first}(?:\\s+${word}){0,3}\\s+(?<kind>Law|Code)(?:,?\\s+(?:of\\s+)?(?:19|20)\\d\\d)|(?:Basic|Civil|Penal|Criminal|Labou?r|Land|Tax|Farm)\\s+(?:Law|Code|Bill))${end}`,
      'gu',
    ),
  },
  {
    rule: 'constitution',
    needs: /Constitution/,
    pattern: new RegExp(
      `(?<=(?:[Tt]he|[Oo]ur|[Tt]heir)\\s)(?<kind>Constitution)${year}${end}`,
      'gu',
    ),
  },
];
