import { LocalTime } from '#components/ui/local-time.tsx';

/** In the viewer's zone, and exactly in UTC. */
export function ExactTime({ at }: { at: string }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <LocalTime at={at} form="full" />
      <span dir="ltr" className="text-muted text-xs tabular-nums">
        {at.replace('T', ' ').replace('Z', ' UTC')}
      </span>
    </span>
  );
}
