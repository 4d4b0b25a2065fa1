import type { ComponentProps } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { textInputLook } from '#components/ui/text-input.tsx';

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cn(textInputLook, 'min-h-20 py-2', className)} {...rest} />;
}
