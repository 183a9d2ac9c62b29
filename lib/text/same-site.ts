/** Labels that a site puts before its name for another kind of device. */
const deviceLabel = /^(?:www|m|amp|mobile|touch|wap)\./;

/** Second-level names below which countries register sites: nobody owns what ends in them. */
const publicSuffix = /^(?:ac|biz|co|com|edu|go|gob|gov|info|mil|name|ne|net|or|org)\.[a-z]{2}$/;

/**
 * Whether two addresses belong to one site: the same host, the host of its mobile or AMP edition,
 * or a host below the other. Sites under one public suffix ("com.vn") stay strangers.
 */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [siteHost(a), siteHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteHost(url: string): string {
  const { host } = new URL(url);
  const bare = host.replace(deviceLabel, '');
  return bare.includes('.') && !publicSuffix.test(bare) ? bare : host;
}
