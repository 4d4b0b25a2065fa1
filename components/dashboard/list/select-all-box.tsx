import { useEffect, useRef } from 'react';

interface SelectAllBoxProps {
  some: boolean;
  all: boolean;
  onToggle: () => void;
  label: string;
}

export function SelectAllBox({ some, all, onToggle, label }: SelectAllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const mixed = some && !all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className="flex size-11 shrink-0 cursor-pointer items-center justify-center">
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={onToggle}
        aria-label={label}
        className="size-4 accent-accent"
      />
    </label>
  );
}
