import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export const textInputLook =
  'w-full rounded-lg border border-line-strong/60 bg-surface px-3 text-sm placeholder:text-muted hover:border-line-strong aria-invalid:border-danger pointer-coarse:text-base';

/** A line of text, as high as the controls beside it. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(textInputLook, 'h-9 pointer-coarse:h-11', className)} {...rest} />;
}
