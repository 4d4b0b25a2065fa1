/** The legend's mark of a line; the period before is dashed. */
export function LineMark({ dashed = false }: { dashed?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 18 10"
      className={`h-2.5 w-4.5 shrink-0 ${dashed ? 'stroke-ink' : 'stroke-accent'}`}
    >
      <path d="M0 5h18" strokeWidth="2" {...(dashed ? { strokeDasharray: '4 3' } : {})} />
    </svg>
  );
}
