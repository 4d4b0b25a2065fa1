'use client';

import { DeskError } from '#components/dashboard/desk-error.tsx';

export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return <DeskError error={error} />;
}
