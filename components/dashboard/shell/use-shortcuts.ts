'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Key → what it does. */
export type Shortcuts = Record<string, () => void>;

const SETTING = 'shortcuts';
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Single keys get in the way of speech input: they can be turned off (WCAG 2.1.4). */
export function useShortcutSetting(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(SETTING) !== 'off',
    () => true,
  );
  const set = (next: boolean) => {
    if (next) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'off');
    for (const listener of listeners) listener();
  };
  return [on, set];
}

/** Single keys, which stay out of the way where someone types, chooses or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [on] = useShortcutSetting();
  useEffect(() => {
    if (!on) return;
    const follow = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isOccupied(event.target)) return;
      const action = shortcuts[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [on, shortcuts]);
}

function isOccupied(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      'input:not([type=checkbox]), textarea, select, [role=dialog], [role=alertdialog], [role=menu]',
    ) !== null
  );
}
