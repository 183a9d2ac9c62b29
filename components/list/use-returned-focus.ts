import { useEffect, useRef } from 'preact/hooks';

/** The control that opened something: it gets the focus back when that closes. */
export function useReturnedFocus(isOpen: boolean) {
  const control = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) control.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return control;
}
