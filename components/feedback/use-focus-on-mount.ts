import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to what took the place of the form, so that it is read and keys go on there. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
