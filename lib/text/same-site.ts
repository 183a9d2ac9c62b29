/** Second-level names below which countries register sites: nobody owns what ends in them. */
const publicSuffix = /^(?:ac|biz|co|com|edu|go|gob|gov|info|mil|name|ne|net|or|org)\.[a-z]{2}$/;

/**
 * Whether two addresses belong to one site: the same host with or without `www`, or a host below the
 * other, as a mobile or AMP edition is. Neighbours below one host stay strangers, as sites under one
 * public suffix ("com.vn") do: they can be the sites of people who share a platform, and which hosts
 * are platforms only a list could tell. So a label that says "mobile" does not speak for the host it
 * stands below either: on a platform anybody can be called that, where `www` is the platform's own.
 */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [siteHost(a), siteHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteHost(url: string): string {
  const { host } = new URL(url);
  const bare = host.replace(/^www\./, '');
  return bare.includes('.') && !publicSuffix.test(bare) ? bare : host;
}
