import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import { cn } from '#components/ui/class-names.ts';

interface ChangeProps {
  direction: 'up' | 'down' | 'level';
  /** Whether the change is welcome; a mere count is neither. */
  mood: 'good' | 'bad' | 'plain';
  /** '3 more than the hour before' */
  words: string;
}

const ARROWS = { up: ArrowUp, down: ArrowDown, level: ArrowRight };
const MOODS = { good: 'text-positive', bad: 'text-negative', plain: 'text-muted' };

/** A change in words, with an arrow and a colour that repeat them. */
export function Change({ direction, mood, words }: ChangeProps) {
  const Arrow = ARROWS[direction];
  return (
    <span className={cn('flex items-start gap-1 text-pretty', MOODS[mood])}>
      <Arrow aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {words}
    </span>
  );
}
