/**
 * For a plain element instead of Radix's Overlay: that one brings a scroll lock which injects a
 * <style> the page's security policy refuses. Here a finger on it does not scroll the page.
 */
export const scrimLook = 'touch-none fixed inset-0 z-40 animate-appear bg-scrim';

export const dialogLook =
  'fixed inset-x-4 bottom-4 z-50 mx-auto max-h-[85dvh] max-w-md animate-appear overflow-y-auto rounded-lg border border-line bg-raised p-6 shadow-floating sm:top-1/2 sm:bottom-auto sm:-translate-y-1/2';
