import { isCapital, isLetter } from './letters';
import { hasNoNameWord } from './no-name-words';

/** Words with which bylines begin, in the languages of the pages we meet. */
const by =
  /^(?:(?:tin|bài)(?:\s*(?:,|&|và|-)\s*(?:ảnh|hình))?|thực hiện|nội dung)\s*:\s*|^(?:(?:written|posted|reported|published|authored|story|words|text|interview|review(?:ed)?|analysis|opinion|report|photos?|verfasst|geschrieben|veröffentlicht|erstellt|écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|skrevet|skriven)\s+)?(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|te(?:x|ks)t|redaktion|theo|bài|tác giả)\s*[:.]?\s+/;

const separators = /\s*(?:[;&|•·/]|\s(?:and|und|et|og|och|và|with|mit|y|e)\s|\s[-–—]\s|\n)\s*/i;

const degrees =
  /(?:,?\s+(?:MS|MA|MD|M\.D\.|PhD|Ph\.D\.?|RDN?|RD|LD|MPH|RN|JD|Esq\.?|MBA|MSc|BSc|DO|CPT))+$/;

/** What Vietnamese bylines put before a name, its office or degree, and behind it, what the one named did. */
const office = /^(?:(?:phóng viên|nhà báo|pv|pgs|gs|ts|ths|bs)[\s.]+)+(?=\S+\s)/;
const did = /\s+(?:thực hiện|tổng hợp|lược dịch|dịch|ghi)$/;

/** An agency set behind a name without a comma. */
const agencyBehind =
  /\s+(?:(?:The\s+)?(?:Associated|Canadian) Press|Agence France-Presse|Press Association|Reuters|Bloomberg|AFP|AP|dpa|DPA|EFE|ANSA|TTXVN)$/;

/** "Jane Doe Illustration by Ray Ortiz": who made the pictures stands behind. */
const otherMaker =
  /\s+(?:photos?|photograph(?:y|s|ed)?|fotos?|fotografie|bild(?:er)?|illustrat(?:ed|ions?|ionen)|videos?)(?:\s+(?:by|von|par|por|di)\s|\s*:)/;

/** Whether a text can be the name of a person, by its form. */
export function isPersonName(text: string): boolean {
  if (text.length < 3 || text.length > 50 || /[\d@:!?“”"<>]|https?/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6 || !startsHigh(text) || hasNoNameWord(text)) return false;
  const high = words.filter((word) => startsHigh(word.replace(/^['’(]/, ''))).length;
  return high >= Math.ceil(words.length / 2);
}

function startsHigh([first = '']: string): boolean {
  return isCapital(first);
}

/** Whether a text can be what a blog's author signs with: one word, in lower case perhaps. */
export function isPenName([first = '', ...rest]: string): boolean {
  if (rest.length < 2 || rest.length > 24 || !isLetter(first)) return false;
  return (
    rest.every((one) => /[\d._-]/.test(one) || isLetter(one)) &&
    !hasNoNameWord(first + rest.join(''))
  );
}

/** A byline without "By", as the parts that it names; roles and places behind a comma are left out. */
export function namesInByline(byline: string): string[] {
  const text = withoutMaker(byline)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,:–—|·•-]+/, '');
  return withoutBy(text.replace(/^(?:By|Von)(?=[A-Z])/, '$& '))
    .split(separators)
    .flatMap(partsOf)
    .map(bareName)
    .filter((part) => part !== '');
}

/** A text without what matches its lower case: the flag `i` makes long patterns slow to get ready. */
function withoutBy(text: string): string {
  return text.slice(by.exec(text.toLowerCase())?.[0].length ?? 0);
}

function withoutMaker(text: string): string {
  return text.slice(0, otherMaker.exec(text.toLowerCase())?.index ?? text.length);
}

/** A part of a byline without what may stand around the name. */
function bareName(part: string): string {
  const name = withoutBy(part)
    .replace(degrees, '')
    .replace(/(?:[\s:|–—-]|\s(?:and|und|et|og|och|và|with|mit))+$/u, '')
    .trim();
  const from = office.exec(name.toLowerCase())?.[0].length;
  const person = name.slice(from).replace(agencyBehind, '').replace(did, '');
  return /\s/.test(person) && isPersonName(person) ? person : name;
}

/** Commas part several names, but also a name from its office, its place or its agency. */
function partsOf(text: string): string[] {
  const [first = '', ...rest] = text.split(/\s*,\s*/);
  const isFull = (name: string) => /\s/.test(name) && isPersonName(name.replace(degrees, ''));
  return [first, ...rest.filter((part) => isFull(part) && isFull(first))];
}
