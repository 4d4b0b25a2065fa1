import { type MouseEvent, useRef } from 'react';

interface RowBoxProps {
  chosen: boolean;
  label: string;
  /** With Shift held: every row up to this one. */
  onToggle: (range: boolean) => void;
}

/** A click tells about Shift, the change does not. */
export function RowBox({ chosen, label, onToggle }: RowBoxProps) {
  const range = useRef(false);
  const remember = (event: MouseEvent) => {
    range.current = event.shiftKey;
  };
  return (
    <label className="absolute start-0 top-1 flex size-11 cursor-pointer select-none items-center justify-center">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={label}
        onClick={remember}
        onChange={() => onToggle(range.current)}
        className="size-4 accent-accent"
      />
    </label>
  );
}
