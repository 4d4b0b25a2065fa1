import { importQueue } from './import/import-queue.ts';
import { removeAbandonedUploads } from './import/spool-upload.ts';

/** Clears away the uploads of processes that were killed; asked once, before there are any. */
export const clearAbandonedImports = removeAbandonedUploads;

/** Ends the imports of this process after the statement under way, and writes down that it did. */
export const stopImports = (): Promise<void> => importQueue().stopAll();
