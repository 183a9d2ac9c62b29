import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The text of an input while somebody types in it: what is kept elsewhere replaces it only when the
 * input is not in use, so that an answer that comes late never takes letters away.
 */
export function useDraftText(kept: string) {
  const [text, setText] = useState(kept);
  const [problematic, setProblematic] = useState(false);
  const inUse = useRef(false);
  useEffect(() => {
    if (!inUse.current && !problematic) setText(kept);
  }, [kept, problematic]);
  return {
    text,
    setText,
    /** Text that cannot be kept stays until the reader has put it right. */
    setProblematic,
    onFocus: () => {
      inUse.current = true;
    },
    onBlur: () => {
      inUse.current = false;
      if (!problematic) setText(kept);
    },
  };
}
