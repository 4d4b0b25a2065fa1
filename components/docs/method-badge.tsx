import { Badge } from '#components/ui/badge.tsx';
import { cn } from '#components/ui/class-names.ts';

/** Reading is quiet, changing has colour, deleting warns; the word says it all the same. */
export function MethodBadge({ method, className }: { method: string; className?: string }) {
  return (
    <Badge
      tone={method === 'GET' ? 'plain' : 'accent'}
      className={cn('font-mono', method === 'DELETE' && 'bg-danger-soft text-danger', className)}
    >
      {method}
    </Badge>
  );
}
