const vietnameseLetter = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]/giu;

/** Whether a text is Vietnamese: one letter in forty is written in no other language. */
export function isVietnamese(text: string, byDefault = false): boolean {
  const marks = text.match(vietnameseLetter)?.length ?? 0;
  if (marks * 40 > text.length) return true;
  return text.length < 60 && (marks > 0 || byDefault);
}
