'use client';

import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import type { ProtectionWire } from '#lib/core/spam/protection-wire.ts';

const ASK_MS = 20_000;

/** Whether there is an attack: as the page was told, then asked again while somebody looks. */
export function useProtection(initial: ProtectionWire): ProtectionWire {
  const [protection, setProtection] = useState(initial);
  useEffect(() => setProtection(initial), [initial]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.hidden) return;
      // The network is away: what was known stands, and the light of the desk says so.
      fetchJson<ProtectionWire>('/api/v1/protection').then(setProtection, () => {});
    }, ASK_MS);
    return () => clearInterval(timer);
  }, []);
  return protection;
}
