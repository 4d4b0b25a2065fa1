import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { contextFiles } from './test/context-files.ts';
import { readDockerfile, type Stage } from './test/read-dockerfile.ts';

/** The rules of hadolint that say something about files like these; each gives what breaks it. */
const RULES: Record<string, (stages: Stage[]) => string[]> = {
  'DL3000 WORKDIR is absolute': (stages) =>
    texts(stages, 'WORKDIR').filter((text) => !text.startsWith('/')),
  'DL3002 the last user is not root': (stages) =>
    [texts(stages.slice(-1), 'USER').at(-1) ?? 'no USER'].filter((user) =>
      /^(root|0|no USER)\b/.test(user),
    ),
  'DL3003 WORKDIR instead of cd': (stages) =>
    texts(stages, 'RUN').filter((text) => /(^|&&\s*)cd /.test(text)),
  'DL3004 no sudo': (stages) => texts(stages, 'RUN').filter((text) => /\bsudo\b/.test(text)),
  'DL3006 and DL3007 bases have a tag, never latest': (stages) =>
    stages.map(({ base }) => base).filter((base) => !/:[^:]+$/.test(base) || /:latest$/.test(base)),
  'DL3008 Debian packages are not installed unpinned': (stages) =>
    texts(stages, 'RUN').filter((text) => /apt(-get)? install/.test(text)),
  'DL3016 npm packages come from the lockfile': (stages) =>
    texts(stages, 'RUN').filter((text) => /npm (i|install)\b/.test(text)),
  'DL3020 COPY instead of ADD': (stages) => texts(stages, 'ADD'),
  'DL3022 COPY --from names a stage before': (stages) =>
    stages.flatMap(({ steps }, at) =>
      steps
        .flatMap(({ flags }) => flags.from ?? [])
        .filter((from) => !stages.slice(0, at).some(({ name }) => name === from)),
    ),
  'DL3025 CMD is JSON': (stages) =>
    texts(stages, 'CMD').filter((text) => !Array.isArray(JSON.parse(text))),
  'DL3045 COPY to a relative place has a WORKDIR': (stages) =>
    stages.flatMap(({ name, steps }) => {
      const at = (keyword: string) => steps.findIndex((step) => step.keyword === keyword);
      return at('COPY') >= 0 && (at('WORKDIR') < 0 || at('WORKDIR') > at('COPY')) ? [name] : [];
    }),
  'DL4000 no MAINTAINER': (stages) => texts(stages, 'MAINTAINER'),
  'DL4003 one CMD a stage': (stages) =>
    stages
      .filter(({ steps }) => steps.filter(({ keyword }) => keyword === 'CMD').length > 1)
      .map(({ name }) => name),
  'SC a shell understands each RUN': (stages) =>
    texts(stages, 'RUN').filter((text) => spawnSync('sh', ['-n', '-c', text]).status !== 0),
};

function texts(stages: Stage[], keyword: string): string[] {
  return stages.flatMap(({ steps }) =>
    steps.filter((step) => step.keyword === keyword).map((step) => step.text),
  );
}

function broken(file: string): string[] {
  const stages = readDockerfile(file);
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(stages).map((what) => `${rule}: ${what}`),
  );
}

describe.each(['Dockerfile', 'Dockerfile.agent'])('%s', (file) => {
  it('keeps the rules', () => {
    expect(readDockerfile(file).length).toBeGreaterThan(1);
    expect(broken(file)).toEqual([]);
  });
});

it('a file that breaks them is caught', () => {
  expect(broken('deploy/test/broken.Dockerfile').map((found) => found.slice(0, 6))).toEqual([
    'DL3000',
    'DL3002',
    'DL3003',
    'DL3004',
    'DL3006',
    'DL3008',
    'DL3016',
    'DL3020',
    'DL3022',
    'DL4000',
    'DL4003',
    'SC a s',
  ]);
});

it('a build sees neither secrets nor tests nor what a machine left behind', () => {
  const files = contextFiles();
  expect(files).toContain('server.ts');
  expect(files).toContain('lib/infra/env.ts');
  expect(files.filter((file) => /^(\.env|data|\.git|e2e|bench)(\/|$)/.test(file))).toEqual([]);
  expect(files.filter((file) => /\.test\.tsx?$/.test(file))).toEqual([]);
});
