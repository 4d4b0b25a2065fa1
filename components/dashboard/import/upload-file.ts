import { ApiProblem, goToLogin } from '#components/dashboard/fetch-json.ts';
import type { ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportRunWire } from '#lib/core/import/import-run.ts';

const TYPES: Record<ImportFormat, string> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  sqlite: 'application/vnd.sqlite3',
};

interface Upload {
  file: File;
  format: ImportFormat;
  dryRun: boolean;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
}

function problemOf(request: XMLHttpRequest): ApiProblem {
  try {
    const { code, detail } = JSON.parse(request.responseText);
    return new ApiProblem(request.status, String(code), String(detail));
  } catch {
    return new ApiProblem(request.status, 'internal', request.statusText);
  }
}

/**
 * Sends a file to be imported, or only checked. By XMLHttpRequest, because fetch does not tell how
 * much of a body has gone.
 * @throws ApiProblem, or TypeError when the network is away.
 */
export function uploadFile({ file, format, dryRun, onProgress }: Upload): Promise<ImportRunWire> {
  const query = new URLSearchParams({ dry_run: String(dryRun), file_name: file.name });
  const request = new XMLHttpRequest();
  request.open('POST', `/api/v1/imports?${query}`);
  request.setRequestHeader('content-type', TYPES[format]);
  request.setRequestHeader('accept', 'application/json');
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new TypeError('the network is away'));
    request.onload = () => {
      if (request.status === 401) goToLogin();
      if (request.status === 202) resolve(JSON.parse(request.responseText));
      else reject(problemOf(request));
    };
    request.send(file);
  });
}
