import { useRef } from 'react';

/** Of an element in a menu that is about to close: what opened the menu. */
function lastingOrigin(element: Element | null): HTMLElement | null {
  const opener = element?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  const origin = opener ? document.getElementById(opener) : element;
  return origin instanceof HTMLElement ? origin : null;
}

/** For a dialog without a trigger of its own: the focus goes back to where it came from. */
export function useReturnFocus() {
  const origin = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => {
      origin.current = lastingOrigin(document.activeElement);
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      origin.current?.focus({ preventScroll: true });
    },
  };
}
