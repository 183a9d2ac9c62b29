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
  lead: 131072,
  pullQuote: 262144,
  subheading: 524288,
  author: 1048576,
  breadcrumb: 2097152,
  /** Taken out of sight by the page itself, not only named so. */
  unseen: 4194304,
  box: 8388608,
} as const;

type Meaning = keyof typeof meaning;

/**
 * Words of each meaning. A hyphen stands between words that are written together, with a hyphen or
 * in camel case; a number behind a word is no part of it.
 */
const words: Readonly<Record<Exclude<Meaning, 'unseen'>, string>> = {
  navigation: 'nav menu breadcrumb breadcrumbs pagination pager toolbar site-header masthead',
  related:
    'related relate recommend recommended read-more read-next read-also more-from more-stories ' +
    'more-news more-on more-in more-like more-about more-article more-articles also-read also-like ' +
    'you-may trending popular most-read most-viewed most-popular most-recent latest recent-post ' +
    'recent-posts recent-article recent-articles recent-news teaser teasers promo promos up-next ' +
    'outbrain taboola zergnet revcontent see-also further carousel river lien-quan tin-lien tin-xem ' +
    'tin-moi xem-them doc-them tinlienquan onward next-article next-post next-story prev-article ' +
    'prev-post prev-story previous-article previous-post previous-story suggest suggested ' +
    'suggestion suggestions feed playlist card cards concern insert-news rel-stories story-list',
  share: 'share sharing shared social follow follow-us addthis sharedaddy sns bookmark like likes',
  comments:
    'comment comments disqus respond reply replies comentarios kommentar kommentare binh-luan ' +
    'livefyre coral',
  advertisement:
    'ad ads adv advert adverts advertisement advertising advertorial adsense adslot ad-unit ' +
    'ad-container ad-wrapper sponsor sponsored sponsors banner dfp gpt werbung anzeige quang-cao ' +
    'ad-micro in-page',
  subscription:
    'newsletter subscribe subscription subscriber sign-up signin login paywall donate donation ' +
    'membership optin mailchimp email-form email-capture call-to-action cta support-us ' +
    'contribute contribution contributions contributes reg-wall',
  biography:
    'author-bio author-box author-info author-card author-desc author-description author-about ' +
    'author-profile author-block author-detail about-author about-the-author bio biography tag-line ' +
    'about-the-writer',
  byline:
    'byline by-line author dateline writtenby timestamp published pub-date post-meta entry-meta ' +
    'article-meta meta date time updated posted',
  footer:
    'footer copyright disclaimer legal cookie cookies consent gdpr imprint license boilerplate ' +
    'correction-form',
  tags: 'tag tags keyword keywords topic topics categories tagged hashtag hashtags',
  side: 'sidebar side-bar aside rail widget complementary right-col secondary marginal',
  box:
    'infobox info-box factbox fact-box facts-box fakta-boks faktaboks faktarutan infokasten kasten text-box ' +
    'textbox background-box box-info hop-tin thong-tin-box',
  tool:
    'tool tools print font-size overlay modal popup pop-up lightbox player audio listen poll quiz ' +
    'survey rating vote votes gallery-nav gallery-controls controls skip countdown notification ' +
    'alert toast tooltip loader loading spinner feedback',
  hidden: 'sr-only visually-hidden screen-reader hidden invisible hide offscreen',
  caption:
    'caption captions figcaption cutline legend wp-caption-text photo-desc photo-description ' +
    'photo-info photo-text photo-title photo-meta image-desc image-description image-info ' +
    'image-text image-title image-meta img-desc img-description img-info img-text img-title ' +
    'img-meta media-desc media-description media-info media-text media-title media-meta ' +
    'picture-desc picture-description picture-info picture-text picture-title picture-meta ' +
    'bild-desc bild-info bild-text infotext bildunterschrift bildtext',
  credit:
    'credit credits copyright copyrights photographer photo-by photo-author photo-source ' +
    'photo-credit copyright-notice copyright-holder image-source image-credit quelle photocms-author',
  body:
    'article-body article-content article-text story-body story-content story-text post-body ' +
    'post-content post-text entry-content content-body content-detail content-main body-content ' +
    'subscriber-only subscriber-preview subscriber-content premium-content member-content ' +
    'body-text body-copy main-content detail-content fck-detail rich-text',
  place: 'location location-stamp place dateline-place dateline-location',
  lead:
    'lead leadtext lede sapo dek deck standfirst stand-first summary sub-title sub-head ' +
    'sub-headline sub-heading intro introduction excerpt abstract chapo vorspann einleitung ' +
    'ingress bajada entradilla copete strapline tagline teaser-text short-text ' +
    'article-description article-desc article-lead article-intro description desc preamble manchet',
  pullQuote: 'pull-quote quote-pull',
  subheading:
    'crosshead cross-head inter-title intertitle inter-title-text zwischentitel zwischen-titel ' +
    'zwischen-ueberschrift interline inter-line sub-head sub-heading subheadline mellemrubrik ' +
    'mellomtittel tussenkop intermediate-title ladillo interzeile',
  author:
    'autor autoren autores autore auteur auteurs by-line writer writers written-by contributor ' +
    'contributors reporter journalist redakteur tac-gia vcard',
  breadcrumb: 'breadcrumb breadcrumbs bread-crumb bread-crumbs section-name cate cate-name',
};

/** Bits of each word as one, and of those that may also be written apart. */
const whole = new Map<string, number>();
const apart = new Map<string, number>();
for (const [name, list] of Object.entries(words) as [Meaning, string][]) {
  for (const word of list.split(' ')) {
    const joined = word.replaceAll('-', '');
    whole.set(joined, (whole.get(joined) ?? 0) | meaning[name]);
    if (joined !== word) apart.set(joined, (apart.get(joined) ?? 0) | meaning[name]);
  }
}

/** The most words that stand together for one meaning. */
const longest = 3;

/** Pages use few names and values many times, so each is looked at once; a page may make up many. */
const most = 5_000;
const known = new Map<string, number>();
const knownNames = new Map<string, number>();

/** The meanings that the words of an attribute's value carry, as bits of `meaning`. */
export function meaningsOf(value: string): number {
  if (value === '') return 0;
  const cached = known.get(value);
  if (cached !== undefined) return cached;
  let bits = 0;
  for (const name of value.split(/\s+/)) bits |= meaningsOfName(name);
  if (known.size < most) known.set(value, bits);
  return bits;
}

function meaningsOfName(name: string): number {
  const cached = knownNames.get(name);
  if (cached !== undefined) return cached;
  const bits = readName(name);
  if (knownNames.size < most) knownNames.set(name, bits);
  return bits;
}

/** The author's element is named in one word with others: "authorname", "articleByline". */
function readName(spelled: string): number {
  const name = spelled.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  const parts = name.split(/[-_\d./:]+/);
  let bits = name.includes('author') || name.includes('byline') ? meaning.author : 0;
  for (let from = 0; from < parts.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(parts.length, from + longest); to++) {
      joined += parts[to];
      bits |= (to === from ? whole : apart).get(joined) ?? 0;
    }
  }
  return bits;
}
