'use client';

import { useEffect, useState } from 'react';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { QrDrawing } from '#lib/core/qr/qr-drawing.ts';

/** The form's address as a QR code; loads its encoder when it is first shown. */
export function FormQr({ link, label }: { link: string; label: string }) {
  const [code, setCode] = useState<QrDrawing | null>(null);

  useEffect(() => {
    let wanted = true;
    void import('#lib/core/qr/qr-drawing.ts').then(({ drawQr }) => {
      if (wanted) setCode(drawQr(link));
    });
    return () => {
      wanted = false;
    };
  }, [link]);

  if (!code) return <Skeleton className="size-40" />;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.side} ${code.side}`}
      shapeRendering="crispEdges"
      className="size-40 rounded-md bg-white"
    >
      <path d={code.path} fill="#000" />
    </svg>
  );
}
