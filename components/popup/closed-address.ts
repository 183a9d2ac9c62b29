/** Why an extension can do nothing on a page. */
export type ClosedReason = 'browserPage' | 'store' | 'pdf' | 'file' | 'unknown';

/** Browsers let no extension into the stores that extensions come from. */
const stores = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com$/,
  /^addons\.mozilla\.org$/,
  /^microsoftedge\.microsoft\.com$/,
];

/** Why nothing can be done at an address; `null` when something can. */
export function closedReason(address: string | undefined): ClosedReason | null {
  if (address === undefined || !URL.canParse(address)) return 'unknown';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browserPage';
  if (stores.some((store) => store.test(hostname)) && isStorePath(hostname, pathname))
    return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : null;
}

function isStorePath(hostname: string, pathname: string): boolean {
  if (hostname === 'chrome.google.com') return pathname.startsWith('/webstore');
  if (hostname === 'microsoftedge.microsoft.com') return pathname.startsWith('/addons');
  return true;
}
