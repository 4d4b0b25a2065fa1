'use client';

import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { useAction } from '#components/dashboard/use-action.ts';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';

export interface KioskDraft {
  name: string;
  source: string;
  locale: string;
  pin: string;
}

/** A kiosk whose link is to be opened. */
export type MadeKiosk = KioskWire & { code: string };

/** Where no socket can be had, and for what is live no longer. */
const LOOK_MS = 15_000;

const byName = (kiosks: KioskWire[]) =>
  kiosks.toSorted((one, two) => one.name.localeCompare(two.name));

/** The kiosks as they are by now, and what can be done with them. */
export function useKiosks(given: KioskWire[]) {
  const { kiosks: changes } = useDesk();
  const { busy, run } = useAction();
  const [kiosks, setKiosks] = useState(given);
  const [made, setMade] = useState<MadeKiosk | null>(null);
  const [now, setNow] = useState<number | null>(null);
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setLooks((before) => before + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);

  const key = `${changes} ${looks}`;
  useEffect(() => {
    if (key === '0 0') return;
    const left = new AbortController();
    fetchJson<{ data: KioskWire[] }>('/api/v1/kiosks', { signal: left.signal }).then(
      ({ data }) => {
        setKiosks(data);
        setNow(Date.now());
      },
      () => {
        // Out of reach ourselves: what is shown ages, and says so.
        if (!left.signal.aborted) setNow(Date.now());
      },
    );
    return () => left.abort();
  }, [key]);

  const take = (kiosk: MadeKiosk) => {
    setMade(kiosk);
    const { code: _, ...shown } = kiosk;
    setKiosks((known) => byName([...known.filter(({ id }) => id !== kiosk.id), shown]));
  };

  return {
    kiosks,
    made,
    now,
    busy,
    /** Whether it was made. */
    create: async (body: KioskDraft): Promise<boolean> => {
      let done = false;
      await run(async () => {
        take(await fetchJson<MadeKiosk>('/api/v1/kiosks', { method: 'POST', body }));
        done = true;
      });
      return done;
    },
    relink: (id: string) =>
      run(async () => {
        take(await fetchJson<MadeKiosk>(`/api/v1/kiosks/${id}/links`, { method: 'POST' }));
      }),
    forget: (id: string) =>
      run(async () => {
        await fetchJson(`/api/v1/kiosks/${id}`, { method: 'DELETE' });
        setMade((shown) => (shown?.id === id ? null : shown));
        setKiosks((known) => known.filter((one) => one.id !== id));
      }),
  };
}
