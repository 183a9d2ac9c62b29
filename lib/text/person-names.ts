/** Words with which bylines begin, in the languages of the pages we meet. */
const by =
  /^(?:(?:written|posted|reported|published|story|words|text|interview|review(?:ed)?|analysis|opinion|report|photos?)\s+)?(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|text|redaktion|theo|bài|tác giả)\s*[:.]?\s+/iu;

const separators = /\s*(?:[;&|•·/]|\s(?:and|und|et|og|och|và|with|mit|y|e)\s|\s[-–—]\s|\n)\s*/iu;

/** Words that no person's name has: they make names of papers, agencies, offices and buttons. */
const notPerson =
  /(?:^|[\s./-])(?:news(?:room|desk|paper)?|press|times|post|daily|weekly|journal|herald|tribune|gazette|magazine|media|network|tv|radio|online|agency|agentur|agence|agencia|editors?|editorial|redaktion|redaktionen|redacción|rédaction|redazione|staff|team|desk|reporters?|correspondents?|columnists?|writers?|contributors?|journalists?|\p{L}*redakteur(?:in)?|korrespondent(?:in)?|publisher|analyst|kommentar|written|getty|images|kolumne|expert|manager|director|founder|ceo|guest|admin|report|reviews?|university|institute|school|associated|reuters|afp|dpa|ap|ttxvn|von|bloomberg|follow|folgen|share|posted|published|updated|veröffentlicht|read|more|sign|subscribe|comments?|min|minutes?|photo|image|view|profile|about|contact|email|facebook|twitter|instagram|copyright|báo|tạp chí|phóng viên|ban|tổng hợp|podcast|agencies|resources|intelligence|development|kitchen|monthly|weitere|informationen|bearbeiten|themen|related|newsletter|subscribers?|nachrichten|zeitung|presse|verlag|https?|gmbh|inc|ltd|www|com)(?:$|[\s./:-])/iu;

const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|april|juni|juli|august|oktober|dezember)[a-z]*\b\.?\s*\d|\d/iu;

const degrees =
  /(?:,?\s+(?:MS|MA|MD|M\.D\.|PhD|Ph\.D\.?|RDN?|RD|LD|MPH|RN|JD|Esq\.?|MBA|MSc|BSc|DO|CPT))+$/u;

/** Whether a text can be the name of a person, by its form. */
export function isPersonName(text: string): boolean {
  if (text.length < 3 || text.length > 50 || months.test(text) || /[@:!?“”"<>]|https?/.test(text))
    return false;
  const words = text.split(/\s+/);
  if (words.length > 6 || notPerson.test(text)) return false;
  const capital = words.filter((word) => /^['’(]?[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital >= Math.ceil(words.length / 2) && /^[\p{Lu}\p{Lo}]/u.test(text);
}

/** Whether a text can be what a blog's author signs with: one word, in lower case perhaps. */
export function isPenName(text: string): boolean {
  return /^[\p{L}][\p{L}\d._-]{2,24}$/u.test(text) && !notPerson.test(text);
}

/** A byline without "By", as the parts that it names; roles and places behind a comma are left out. */
export function namesInByline(byline: string): string[] {
  const text = byline
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,:–—|·•-]+/, '');
  const parts = text.replace(by, '').split(separators).flatMap(partsOf);
  return parts
    .map((part) =>
      part
        .replace(by, '')
        .replace(degrees, '')
        .replace(/[\s:|–—-]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** Commas part several names, but also a name from its office, its place or its agency. */
function partsOf(text: string): string[] {
  const [first = '', ...rest] = text.split(/\s*,\s*/);
  const isFull = (name: string) => /\s/.test(name) && isPersonName(name.replace(degrees, ''));
  return [first, ...rest.filter((part) => isFull(part) && isFull(first))];
}
