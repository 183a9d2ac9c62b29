/**
 * What the words in an element's class, id and role say about it. The words are those that content
 * systems and their theme authors use everywhere; none is the name of a site.
 */

/** One bit a meaning. */
export const meaning = {
  navigation: 1,
  related: 2,
  share: 4,
  comments: 8,
  advertisement: 16,
  subscription: 32,
  biography: 64,
  byline: 128,
  footer: 256,
  tags: 512,
  side: 1024,
  tool: 2048,
  hidden: 4096,
  caption: 8192,
  credit: 16384,
  body: 32768,
  place: 65536,
} as const;

type Meaning = keyof typeof meaning;

/** Words of one meaning; they match at the start of a word, camel case and `_-` parting words. */
const words: readonly [Meaning, string][] = [
  ['navigation', 'nav(?!el)|menu|breadcrumbs?|pagination|pager|toolbar|site-?header|masthead'],
  [
    'related',
    'related|relate|recommend|read-?(?:more|next|also)|more-?(?:from|stories|news|on|in|like|about|articles?)|also-?(?:read|like)|you-?may|trending|popular|most-?(?:read|viewed|popular|recent)|latest|recent-?(?:posts?|articles?|news)|teasers?|promos?|upnext|up-?next|outbrain|taboola|zergnet|revcontent|see-?also|further|carousel|river|lien-?quan|tin-?(?:lien|xem|moi)|xem-?them|doc-?them|tinlienquan|readmore|onward|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|suggest(?:ed|ions?)?|feed|playlist|cards?|concern|insert-?news|rel-?stories|story-?list',
  ],
  ['share', 'shar(?:e|ing|ed)|social|follow(?:-us)?|addthis|sharedaddy|sns|bookmark|likes?'],
  [
    'comments',
    'comments?|disqus|respond|repl(?:y|ies)|comentarios|kommentare?|binh-?luan|livefyre|coral',
  ],
  [
    'advertisement',
    'ads?|adv|advert(?:s|isement|ising|orial)?|adsense|adslot|ad-?(?:unit|container|wrapper)|sponsor(?:ed|s)?|banner|dfp|gpt|werbung|anzeige|quang-?cao|ad-?micro|in-?page',
  ],
  [
    'subscription',
    'newsletter|subscri(?:be|ption|ber)|sign-?up|signin|login|paywall|donat(?:e|ion)|membership|optin|mailchimp|email-?(?:form|capture)|call-?to-?action|cta|support-?us|contribut(?:e|ion)s?|reg-?wall',
  ],
  [
    'biography',
    'author-?(?:bio|box|info|card|desc|description|about|profile|block|detail)|about-?(?:the-?)?author|bio|biography|contributor-?bio|tag-?line|about-?the-?writer',
  ],
  [
    'byline',
    'byline|by-?line|author|dateline|writtenby|timestamp|published|pub-?date|post-?meta|entry-?meta|article-?meta|meta|date|time|updated|posted',
  ],
  [
    'footer',
    'footer|copyright|disclaimer|legal|cookies?|consent|gdpr|imprint|license|boilerplate|correction-?form',
  ],
  ['tags', 'tags?|keywords?|topics?|tag-?(?:list|cloud)|categories|tagged|hashtags?'],
  [
    'side',
    'sidebar|side-?bar|aside|rail|widget|complementary|right-?col|secondary|marginal|infobox|factbox',
  ],
  [
    'tool',
    'tools?|print|font-?size|overlay|modal|popup|pop-?up|lightbox|player|audio|listen|poll|quiz|survey|rating|votes?|gallery-?(?:nav|controls)|controls|skip|countdown|notification|alert|toast|tooltip|loader|loading|spinner|feedback',
  ],
  [
    'hidden',
    'sr-only|visually-?hidden|screen-?reader(?:-text)?|hidden|invisible|hide|offscreen|a11y',
  ],
  [
    'caption',
    'captions?|figcaption|cutline|legend|wp-caption-text|(?:photo|image|img|media|picture|bild)-?(?:desc(?:ription)?|info|text|title|meta)|infotext|bildunterschrift|bildtext',
  ],
  [
    'credit',
    'credits?|copyrights?|photographer|photo-?(?:by|author|source|credit)|copyright-?(?:notice|holder)?|image-?(?:source|credit)|quelle|photocms_author',
  ],
  [
    'body',
    'article-?(?:body|content|text)|articlebody|story-?(?:body|content|text)|storybody|post-?(?:body|content|text)|entry-?content|content-?(?:body|detail|main)|body-?(?:content|text|copy)|main-?content|detail-?content|fck_detail|rich-?text|maincontent',
  ],
  ['place', '(?:article-?)?location(?:-?stamp)?|place|dateline-?(?:place|location)'],
];

const patterns = words.map(
  ([name, list]) =>
    [meaning[name], new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-]|v?\\d)`)] as const,
);

const known = new Map<string, number>();

/** The meanings that the words of an element carry, as bits of `meaning`. */
export function meaningsOf(wordsOfElement: string): number {
  let bits = 0;
  for (const word of wordsOfElement.split(/\s+/)) if (word !== '') bits |= meaningsOfWord(word);
  return bits;
}

/** Pages use few words many times, so each is looked at once. */
function meaningsOfWord(word: string): number {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const parted = word.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  let bits = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(parted)) bits |= bit;
  if (known.size < 5_000) known.set(word, bits);
  return bits;
}
