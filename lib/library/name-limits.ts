/** UTF-16 code units of the longest quote that is read as a name: nobody is called by a paragraph. */
export const longestName = 300;

/** What a row takes, see `model/entity.ts`. */
const mostForms = 50;
const longestForm = 1_000;

/** Other forms of a name, each once, as many and as long as a row can hold. */
export function formsWithinLimits(forms: readonly string[], name: string): string[] {
  const own = forms.filter((form) => form !== name && form.length <= longestForm);
  return [...new Set(own)].slice(0, mostForms);
}
