import { Card } from '#components/ui/card.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Stands where a list page will be. */
export function DeskSkeleton({ label }: { label: string }) {
  return (
    <div className="mx-auto max-w-5xl">
      <p className="sr-only" role="status">
        {label}
      </p>
      <Skeleton className="mt-2 mb-4 h-7 w-40" />
      <Card className="divide-y divide-line">
        {ROWS.map((row) => (
          <div key={row} className="space-y-2 p-4">
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 w-full max-w-lg" />
            <Skeleton className="h-3 w-48" />
          </div>
        ))}
      </Card>
    </div>
  );
}
