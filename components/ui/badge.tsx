import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

const badgeLook = cva(
  'inline-flex items-center gap-1 rounded-md px-1.5 py-0.5 font-medium text-xs [&_svg]:size-3.5',
  {
    variants: {
      tone: {
        plain: 'bg-sunken text-muted',
        accent: 'bg-accent-soft text-accent',
        positive: 'bg-positive-soft text-positive',
        neutral: 'bg-neutral-soft text-neutral',
        negative: 'bg-negative-soft text-negative',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
);

type BadgeProps = ComponentProps<'span'> & VariantProps<typeof badgeLook>;

export function Badge({ className, tone, ...rest }: BadgeProps) {
  return <span className={cn(badgeLook({ tone }), className)} {...rest} />;
}
