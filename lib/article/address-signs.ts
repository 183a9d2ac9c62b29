const listPath =
  /\/(?:tags?|topics?|categor(?:y|ies)|sections?|search|archives?|authors?|page|forums?|threads?|questions|community|docs?|documentation|reference|guide|manual|wiki|help|api|faqs?|events|jobs|list|index)(?:\/|\.|$)/i;
const shopPath =
  /\/(?:shop|store|products?|p|item|collections?|catalog(?:ue)?|services?|solutions|pricing|plans|features|about(?:-us)?|contact|careers|platform|buy|cart)(?:\/|\.|$)/i;

const flag = (is: boolean) => (is ? 1 : 0);

/**
 * What a page's address says about its kind, each 0 or 1: home, shallow, slug, datedPath, listPath,
 * shopPath.
 */
export function addressSigns(url: string): number[] {
  const { pathname } = new URL(url, 'https://page.invalid');
  const parts = pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return [
    flag(parts.length === 0 || /^(?:index|home|default)\b/i.test(last)),
    flag(parts.length === 1),
    flag(last.split(/[-_]/).length > 4 || /\d{5,}/.test(last)),
    flag(/\/(?:19|20)\d{2}[/-]?\d{1,2}/.test(pathname)),
    flag(listPath.test(pathname)),
    flag(shopPath.test(pathname)),
  ];
}
