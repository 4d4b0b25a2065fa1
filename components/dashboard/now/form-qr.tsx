'use client';

import { useEffect, useState } from 'react';
import { Skeleton } from '#components/ui/skeleton.tsx';

/** Blank modules that a scanner needs around the code. */
const QUIET_ZONE = 4;

/** The form's address as a QR code; loads its encoder when it is first shown. */
export function FormQr({ link, label }: { link: string; label: string }) {
  const [code, setCode] = useState<{ path: string; size: number } | null>(null);

  useEffect(() => {
    let wanted = true;
    void import('qrcode').then(({ create }) => {
      const { data, size } = create(link, { errorCorrectionLevel: 'M' }).modules;
      if (wanted) setCode({ path: modulesPath(data, size), size });
    });
    return () => {
      wanted = false;
    };
  }, [link]);

  if (!code) return <Skeleton className="size-40" />;
  const side = code.size + 2 * QUIET_ZONE;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-40 rounded-md bg-white"
    >
      <path d={code.path} fill="#000" />
    </svg>
  );
}

/** One square a dark module. */
function modulesPath(modules: ArrayLike<number>, size: number): string {
  return Array.from(modules, (dark, index) =>
    dark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  ).join('');
}
