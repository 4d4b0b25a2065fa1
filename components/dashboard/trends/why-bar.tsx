interface WhyBarProps {
  effect: number;
  /** The effect that fills a half. */
  longest: number;
  /** Neither praise nor blame. */
  plain?: boolean;
}

/** Left of the middle what pulled the average down, right of it what lifted it. */
export function WhyBar({ effect, longest, plain }: WhyBarProps) {
  const length = longest > 0 ? (Math.abs(effect) / longest) * 49 : 0;
  const look = plain ? 'fill-line-strong' : effect < 0 ? 'fill-negative' : 'fill-positive';
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className="order-2 col-span-full h-2.5 w-full sm:order-1 sm:col-span-1"
    >
      <rect x="49.9" width="0.2" height="10" className="fill-line-strong" />
      <rect x={effect < 0 ? 50 - length : 50} y="1" width={length} height="8" className={look} />
    </svg>
  );
}
