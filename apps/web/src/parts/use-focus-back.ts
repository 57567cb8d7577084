import { useEffect } from 'react';

/** A dialog that is taken away as soon as it is closed gives the focus back to where it was opened. */
export function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
}
