import { type FilePreview, PREVIEW_BYTES, previewFile } from '#lib/core/import/preview-file.ts';

export interface ChosenFile {
  /** Another for each choice, of the same file too. */
  key: string;
  file: File;
  preview: FilePreview;
}

/** A file the viewer chose, with what its beginning tells. */
export async function readFileStart(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.slice(0, PREVIEW_BYTES).arrayBuffer());
  const key = `${file.name} ${Date.now()}`;
  return { key, file, preview: previewFile(bytes) };
}
