'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';

/** Reads the page anew when a report came or went, wherever it was written. Shows nothing. */
export function FollowReports() {
  const router = useRouter();
  const { reports } = useDesk();
  const seen = useRef(reports);
  useEffect(() => {
    if (seen.current === reports) return;
    seen.current = reports;
    router.refresh();
  }, [reports, router]);
  return null;
}
