import { AppError } from '#lib/core/errors.ts';
import type { ImportCells } from '#lib/core/import/import-file.ts';
import { type ImportField, mapColumns } from '#lib/core/import/map-columns.ts';

/** Who wrote, where a whole table does not say. */
const NOBODY_KNOWN = 'Anonymous';

/**
 * Which column of a table holds what.
 * @throws AppError `invalid_input` when there is no text or no rating to be found.
 */
export function requireColumns(names: readonly string[]): Partial<Record<ImportField, string>> {
  const columns = mapColumns(names);
  const missing = (['feedback', 'rating'] as const).filter((field) => !columns[field]);
  if (missing.length > 0) {
    const shown = names.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 40)));
    throw new AppError(
      'invalid_input',
      `The file has no column for ${missing.join(' and ')}; its columns are ${shown.join(', ')}.`,
      { issues: missing.map((field) => ({ field, code: 'no_column', message: `no ${field}` })) },
    );
  }
  return columns;
}

/** A table without names still tells what was said. */
export function withName(columns: object, cells: ImportCells): ImportCells {
  return 'customer_name' in columns ? cells : { ...cells, customer_name: NOBODY_KNOWN };
}
