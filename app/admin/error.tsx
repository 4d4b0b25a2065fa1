'use client';

import { DeskError } from '#components/dashboard/desk-error.tsx';

export default function AdminError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main>
      <DeskError error={error} />
    </main>
  );
}
