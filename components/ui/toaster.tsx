'use client';

import { X } from 'lucide-react';
import { Toast as Primitive } from 'radix-ui';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { Button } from './button.tsx';
import { useMounted } from './use-mounted.ts';

export interface ToastMessage {
  text: string;
  tone?: 'plain' | 'danger';
  /** A screen reader finishes its sentence first. */
  isPolite?: boolean;
  action?: { label: string; onSelect: () => void };
  /** Called once when the toast is gone without its action having been chosen. */
  onExpire?: () => void;
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast>(() => {});

export function useToast(): ShowToast {
  return use(ToastContext);
}

interface ToasterProps {
  label: string;
  closeLabel: string;
  children: ReactNode;
}

/** Its viewport carries an inline style, so it is rendered in the browser only. */
export function Toaster({ label, closeLabel, children }: ToasterProps) {
  const mounted = useMounted();
  const [toasts, setToasts] = useState<(ToastMessage & { id: string })[]>([]);

  const show = useCallback<ShowToast>((message) => {
    setToasts((current) => [...current, { ...message, id: crypto.randomUUID() }]);
  }, []);

  const dismiss = (id: string) => {
    setToasts((current) => current.filter((toast) => toast.id !== id));
  };

  return (
    <ToastContext value={show}>
      {children}
      {mounted && (
        <Primitive.Provider label={label} duration={7000}>
          {toasts.map((toast) => (
            <ToastRow key={toast.id} toast={toast} closeLabel={closeLabel} onGone={dismiss} />
          ))}
          <Primitive.Viewport className="fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-md flex-col gap-2 outline-none md:bottom-6" />
        </Primitive.Provider>
      )}
    </ToastContext>
  );
}

interface ToastRowProps {
  toast: ToastMessage & { id: string };
  closeLabel: string;
  onGone: (id: string) => void;
}

function ToastRow({ toast, closeLabel, onGone }: ToastRowProps) {
  const [acted, setActed] = useState(false);

  const leave = (open: boolean) => {
    if (open) return;
    if (!acted) toast.onExpire?.();
    onGone(toast.id);
  };

  return (
    <Primitive.Root
      onOpenChange={leave}
      type={toast.isPolite ? 'background' : 'foreground'}
      className="flex animate-slide-in items-center gap-3 rounded-lg border border-line bg-raised py-2 ps-4 pe-2 shadow-floating"
    >
      <Primitive.Description
        className={toast.tone === 'danger' ? 'flex-1 text-danger text-sm' : 'flex-1 text-sm'}
      >
        {toast.text}
      </Primitive.Description>
      {toast.action && (
        <Primitive.Action asChild altText={toast.action.label}>
          <Button
            size="small"
            onClick={() => {
              setActed(true);
              toast.action?.onSelect();
            }}
          >
            {toast.action.label}
          </Button>
        </Primitive.Action>
      )}
      <Primitive.Close asChild>
        <Button variant="ghost" size="icon" aria-label={closeLabel}>
          <X aria-hidden />
        </Button>
      </Primitive.Close>
    </Primitive.Root>
  );
}
