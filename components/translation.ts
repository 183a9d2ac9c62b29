import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A message of the English file; the Vietnamese one has the same, which a test proves. */
export type MessageKey = keyof typeof messages;

type Plural<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** The stem of messages that come as `…_one` and `…_other`. */
export type PluralKey = Plural<MessageKey>;

/** Looks a message up and puts the substitutions in: `browser.i18n.getMessage` has this form. */
export type LookUp = (key: MessageKey, substitutions: string[]) => string;

/** What a view needs to speak the reader's language. */
export interface Translation {
  /** BCP 47 language of the messages. */
  language: string;
  /** BCP 47 locale in which the reader writes numbers and dates. */
  locale: string;
  t: (key: MessageKey, ...substitutions: string[]) => string;
  /** The form of a message for a number, which is its first substitution. */
  plural: (key: PluralKey, count: number, ...substitutions: string[]) => string;
  number: (value: number) => string;
  /** A number of which millions and more are said as words, where these lose no digit. */
  inWords: (value: number) => string;
  /** A number with its sign, in words if wanted. */
  signed: (value: number, areWordsWanted?: boolean) => string;
  /** The day of a moment, the year only when it is another than that of today. */
  day: (iso: string) => string;
  /** A moment or a day in the reader's words. What is no ISO 8601 time comes back as it is. */
  time: (iso: string) => string;
}

/**
 * Makes a translation from a source of messages and the language that the browser says its UI is
 * in. English is also what everybody gets whose language there are no messages for: their numbers
 * and dates stay their own.
 */
export function translationFrom(lookUp: LookUp, uiLanguage: string): Translation {
  const language = lookUp('languageTag', []);
  // Chromium can name another UI language than the one that it takes the messages of.
  const isOwn = language === 'en' || new Intl.Locale(uiLanguage).language === language;
  const locale = isOwn ? uiLanguage : language;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const rules = new Intl.PluralRules(language);
  return {
    language,
    locale,
    t: (key, ...substitutions) => lookUp(key, substitutions),
    plural: (key, count, ...substitutions) => {
      const form =
        rules.select(count) === 'one' ? (`${key}_one` as const) : (`${key}_other` as const);
      return lookUp(form, [numbers.format(count), ...substitutions]);
    },
    number: (value) => numbers.format(value),
    inWords: (value) => formatIn(locale, value, { words: true, signDisplay: 'auto' }),
    signed: (value, words = false) => formatIn(locale, value, { words, signDisplay: 'exceptZero' }),
    day: (iso) => dayIn(locale, iso),
    time: (iso) => timeIn(locale, iso),
  };
}

/** From here on a number can be said in words, where that loses no digit. */
const million = 1_000_000;

function formatIn(
  locale: string,
  value: number,
  { words, signDisplay }: { words: boolean; signDisplay: 'auto' | 'exceptZero' },
): string {
  const inWords = {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  } as const;
  return new Intl.NumberFormat(locale, {
    signDisplay,
    maximumFractionDigits: 20,
    ...(words && isSaidExactly(value) && inWords),
  }).format(value);
}

/** Whether a number is some millions, milliards, … with no more than three decimals. */
function isSaidExactly(value: number): boolean {
  const size = Math.abs(value);
  return size >= million && size % 1_000 ** (Math.floor(Math.log10(size) / 3) - 1) === 0;
}

function isVietnamese(locale: string): boolean {
  return new Intl.Locale(locale).language === 'vi';
}

/** Vietnamese newsrooms write "18/9" and "01:30, 18/9/2026"; the locale data have "18 thg 9". */
const inDigits = { day: 'numeric', month: 'numeric' } as const;

function dayIn(locale: string, iso: string): string {
  const at = new Date(iso);
  const isThisYear = at.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(locale, {
    ...(isVietnamese(locale) ? inDigits : { day: 'numeric', month: 'long' }),
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
/** Engines make dates of almost anything: only what is written as a time is taken for one. */
const dayOrTime = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

function timeIn(locale: string, iso: string): string {
  const at = dayOrTime.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(at)) return iso;
  const isDay = dayOnly.test(iso);
  if (isVietnamese(locale)) return vietnameseTime(locale, at, isDay);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(at);
}

function vietnameseTime(locale: string, at: number, isDay: boolean): string {
  const day = { ...inDigits, year: 'numeric', ...(isDay && { timeZone: 'UTC' }) } as const;
  const date = new Intl.DateTimeFormat(locale, day).format(at);
  if (isDay) return date;
  return `${new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at)}, ${date}`;
}

const TranslationContext = createContext<Translation | null>(null);

/** Gives the translation to every component inside. */
export const TranslationProvider = TranslationContext.Provider;

/** The translation of the nearest provider. Throws outside of one. */
export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === null) throw new Error('useTranslation outside of a TranslationProvider');
  return translation;
}
