import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A pattern of .dockerignore: `*` within a folder, `**` through folders; a folder means all in it. */
function matcher(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}(?:/.*)?$`);
}

/** The files of the repository that a build gets to see: the last pattern that fits decides. */
export function contextFiles(): string[] {
  const rules = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), fits: matcher(line.replace(/^!/, '')) }));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter(Boolean);
  return files.filter((file) => rules.findLast(({ fits }) => fits.test(file))?.keeps ?? true);
}
