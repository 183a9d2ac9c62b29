import { isSameSite } from './same-site';

/** Query parameters that tell where a reader came from, never which article it is. */
const trackingParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ocid|cmpid|icid|ncid|smid|smtyp|ref|ref_src|ref_url|referrer|source|share|amp|outputtype|zarsrc|itm_.*|pk_.*|at_.*|spm|_r)$/i;

/** UTF-16 code units that a row takes: sorted parameters are spelled anew, and can be much longer. */
const longest = 4_000;

/**
 * The address under which an article is stored: the canonical link if the page gives a usable one,
 * else its own address; without fragment and tracking parameters, `www.` and a trailing slash kept
 * as the site writes them. A canonical link to a site's front page is no article's address and is
 * not used; nor is one to another site, by which a page could pass for somebody else's article.
 */
export function articleKey(url: string, canonicalUrl?: string): string {
  const own = new URL(url);
  const canonical = canonicalUrl === undefined ? null : parse(canonicalUrl, own);
  const key = stripped(canonical !== null && isUsable(canonical, own) ? canonical : own).href;
  return key.length <= longest ? key : withoutFragment(own.href);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

function parse(address: string, base: URL): URL | null {
  return URL.canParse(address, base.href) ? new URL(address, base) : null;
}

function isUsable(canonical: URL, own: URL): boolean {
  if (canonical.protocol !== 'https:' && canonical.protocol !== 'http:') return false;
  if (!isSameSite(canonical.href, own.href)) return false;
  return canonical.pathname !== '/' || own.pathname === '/' || canonical.search !== '';
}

function stripped(address: URL): URL {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url;
}
