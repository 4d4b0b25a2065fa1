'use client';

import { useEffect, useState } from 'react';

const SETTLED_MS = 400;

/** A text once nobody has changed it for a moment: for what is dear to show anew. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
