import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick. */
const TICK_MS = 10;

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null; // no Linux, or not our process
  }
}

/** Processor milliseconds that a process has used, all threads; null where there is no /proc. */
export function cpuMs(pid: number): number | null {
  const stat = readProc(pid, 'stat');
  // proc_pid_stat(5): after the name in parentheses, utime and stime are the 12th and 13th field.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : null;
}

/** Resident bytes, and resident bytes with shared pages split between those who share them. */
export function memoryOf(pid: number): { rss: number | null; pss: number | null } {
  const rollup = readProc(pid, 'smaps_rollup') ?? '';
  const read = (name: string) => {
    const kilobytes = new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(rollup)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  };
  return { rss: read('Rss'), pss: read('Pss') };
}
