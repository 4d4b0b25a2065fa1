import type { KioskStore } from './kiosk-store.ts';
import { wireOf } from './send-piece.ts';

/** Lines of the queue as the desk imports them; ids make what arrives by both ways one. */
export async function queueLines(store: KioskStore): Promise<string> {
  const lines: string[] = [];
  for (let piece = await store.next(''); piece; piece = await store.next(piece.id)) {
    // An import believes a time of any age.
    lines.push(`${JSON.stringify(wireOf({ ...piece, late: false }, { kind: 'key', key: '' }))}\n`);
  }
  return lines.join('');
}

export async function exportQueue(store: KioskStore): Promise<void> {
  const file = new Blob([await queueLines(store)], { type: 'application/x-ndjson' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `kiosk-${new Date().toISOString().slice(0, 10)}.ndjson`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
