interface FieldErrorProps {
  id: string;
  text: string | undefined;
}

/** What is wrong, right at its field; the mark says so without colour. */
export function FieldError({ id, text }: FieldErrorProps) {
  if (text === undefined) return null;
  return (
    <p id={id} className="mt-2 flex gap-2 text-sm text-(--danger)">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0" fill="none">
        <circle cx="8" cy="8" r="7" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 4.5v4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <circle cx="8" cy="11.2" r="0.9" fill="currentColor" />
      </svg>
      <span>{text}</span>
    </p>
  );
}
