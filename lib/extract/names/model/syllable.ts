const onset = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|t[hr]?|v|x';
const vowel = '[aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]';
const syllable = new RegExp(`^(?:${onset})?${vowel}{1,3}(?:ch?|m|n[gh]?|p|t)?$`, 'u');

/** Whether a folded word could be a syllable of Vietnamese by its letters. */
export function isSyllable(folded: string): boolean {
  return syllable.test(folded);
}
