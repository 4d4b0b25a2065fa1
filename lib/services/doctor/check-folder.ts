import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from '#lib/infra/env.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

const MB = 1_000_000;
const LITTLE = 1_000 * MB;
const TOO_LITTLE = 200 * MB;

function checkSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const said = `${Math.floor(free / MB)} MB are free`;
  if (free >= LITTLE) return good('disk', said);
  const mend = 'Make room, or move DATA_DIR to a larger disk.';
  return free < TOO_LITTLE ? bad('disk', said, mend) : warning('disk', said, mend);
}

/** Readable by its owner alone: the secret of the installation is in it. */
function checkModes(folder: string): Finding[] {
  const open = [folder, join(folder, 'secret')].filter(
    (path) => existsSync(path) && (statSync(path).mode & 0o077) !== 0,
  );
  if (open.length === 0) return [good('data folder', `${folder} is its owner's alone`)];
  return [
    warning(
      'data folder',
      `others may read ${open.join(' and ')}`,
      `chmod go-rwx ${open.join(' ')}`,
    ),
  ];
}

/** The data folder: whether it can be written, by whom it can be read, and the room on its disk. */
export function checkFolder(): Finding[] {
  const { DATA_DIR } = env();
  if (!existsSync(DATA_DIR)) {
    return [
      good('data folder', `${DATA_DIR} is made by the first start`),
      checkSpace(nearest(DATA_DIR)),
    ];
  }
  try {
    accessSync(DATA_DIR, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return [
      bad('data folder', reasonOf(error), `Let the user that Earshot runs as own ${DATA_DIR}.`),
    ];
  }
  return [...checkModes(DATA_DIR), checkSpace(DATA_DIR)];
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
