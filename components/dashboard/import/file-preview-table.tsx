import { useTranslations } from 'next-intl';
import type { ImportColumns } from '#lib/core/import/import-file.ts';
import { IMPORT_FIELDS } from '#lib/core/import/map-columns.ts';
import type { FilePreview } from '#lib/core/import/preview-file.ts';

interface FilePreviewTableProps {
  preview: FilePreview;
  /** What the server found, once it has read the file. */
  columns: ImportColumns | null;
}

/** Which column is taken for what, with the first values of each. */
export function FilePreviewTable({ preview, columns: found }: FilePreviewTableProps) {
  const t = useTranslations('desk');
  const columns = found ?? preview.columns;
  if (!columns) return <p className="mt-4 text-muted text-sm">{t('import.columns_later')}</p>;
  const fields = IMPORT_FIELDS.filter((field) => columns[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="pb-1 text-start text-muted text-xs">{t('import.columns')}</caption>
        <tbody>
          {fields.map((field) => (
            <tr key={field} className="border-line border-t">
              <th scope="row" className="w-0 whitespace-nowrap py-1.5 pe-4 text-start font-medium">
                {t(`import.field_${field}`)}
              </th>
              <td className="whitespace-nowrap py-1.5 pe-4 text-muted">
                <bdi>{columns[field]}</bdi>
              </td>
              <td className="w-full max-w-0 truncate py-1.5">
                {preview.rows
                  .map((row) => row[field])
                  .filter(Boolean)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
