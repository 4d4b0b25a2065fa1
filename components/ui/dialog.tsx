'use client';

import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { dialogLook, scrimLook } from './dialog-look.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  closeLabel: string;
  children: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, closeLabel, children } = props;
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <div className={scrimLook} />
        <Primitive.Content
          className={dialogLook}
          {...returnFocus}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Primitive.Title className="pe-10 font-semibold text-xl">{title}</Primitive.Title>
          {description && (
            <Primitive.Description className="mt-2 text-muted text-sm">
              {description}
            </Primitive.Description>
          )}
          <div className="mt-4">{children}</div>
          <Primitive.Close asChild>
            <Button
              variant="ghost"
              size="icon"
              aria-label={closeLabel}
              className="absolute end-3 top-3"
            >
              <X aria-hidden />
            </Button>
          </Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
