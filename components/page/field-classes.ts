/** The look that all fields and buttons of the public pages share. */
export const LABEL = 'block text-sm font-medium text-(--text)';

export const FIELD =
  'block w-full rounded-[10px] border border-(--border-strong) bg-(--surface) px-3.5 py-3 text-base ' +
  'text-(--text) placeholder:text-(--text-muted) focus-visible:border-(--focus) ' +
  'focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-(--focus) ' +
  'aria-invalid:border-(--danger)';

export const PRIMARY_BUTTON =
  'inline-grid min-h-12 cursor-pointer place-items-center rounded-[10px] bg-(--accent-fill) px-5 text-base ' +
  'font-medium text-(--accent-text) transition-colors duration-150 hover:bg-(--accent-hover) ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 ' +
  'focus-visible:outline-(--focus)';

export const QUIET_BUTTON =
  'inline-grid min-h-11 cursor-pointer place-items-center rounded-[10px] px-4 text-sm font-medium ' +
  'text-(--text-muted) underline decoration-(--border-strong) underline-offset-4 hover:text-(--text) ' +
  'focus-visible:outline-2 focus-visible:outline-(--focus)';
