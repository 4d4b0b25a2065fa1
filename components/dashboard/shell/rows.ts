/** The rows of a page's list carry `data-row`; one that can be acted on has its id in it. */
const rowsOfPage = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const hasFocus = (row: HTMLElement) => row.contains(document.activeElement);

/**
 * `j` and `k`: the next or previous row of the page's list takes the focus. A page that shows one
 * row alone has links to its neighbours instead.
 */
export function moveBetweenRows(step: 1 | -1): void {
  const rows = rowsOfPage();
  if (rows.length === 0) document.querySelector<HTMLElement>(`[data-step="${step}"]`)?.click();
  const here = rows.findIndex(hasFocus);
  const next = here === -1 ? rows[0] : rows[here + step];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** The id of the row that has the focus. */
export function selectedRow(): string | undefined {
  return rowsOfPage().find(hasFocus)?.dataset.row;
}

/**
 * Asked before a row goes, since the live desk may take it away first. Once it has gone or is about
 * to, the answer gives its focus to the row after it, or before it.
 */
export function handOnFocus(id: string): () => void {
  const rows = rowsOfPage();
  const place = rows.findIndex((row) => row.dataset.row === id);
  const row = rows[place];
  const heir = rows[place + 1] ?? rows[place - 1];
  return () => {
    const lost = document.activeElement === document.body;
    if (lost || (row && hasFocus(row))) heir?.focus({ preventScroll: true });
  };
}
