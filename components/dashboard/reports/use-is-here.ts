import { useCallback, useEffect, useRef } from 'react';

/** Tells, after something took long, whether its place is still on the screen. */
export function useIsHere(): () => boolean {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useCallback(() => here.current, []);
}
