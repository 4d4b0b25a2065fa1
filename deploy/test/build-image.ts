import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { asPlainUser, ownedByPlainUser } from './as-plain-user.ts';
import { contextFiles } from './context-files.ts';
import { readDockerfile, type Step } from './read-dockerfile.ts';

/** What `docker build` made: a folder that stands for its file system, and how it is run. */
export interface Image {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthCheck: string[];
}

interface Build {
  images: Map<string, Image>;
  /** What a step finds in its environment besides what the file says. */
  env: Record<string, string>;
}

/** Node of the lockfile in the place of the base image, with the machine's npm. */
function makeBase(): { folder: string; env: Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-image-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'bin'));
  cpSync(process.execPath, join(folder, 'bin/node'));
  mkdirSync(join(folder, 'home'));
  ownedByPlainUser(join(folder, 'home'));
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' });
  const env = {
    PATH: `${join(folder, 'bin')}:/usr/local/bin:/usr/bin:/bin`,
    HOME: join(folder, 'home'),
    npm_config_registry: registry.trim(),
    ...(process.env.NODE_EXTRA_CA_CERTS && {
      NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
    }),
  };
  return { folder, env };
}

/**
 * Takes the steps of a Dockerfile without Docker: each stage is a folder, RUN runs in it as a plain
 * user, COPY copies from the build's context or another stage. What the base image brings is Node and
 * npm, no more. @throws Error for a step that it does not know, or one that fails.
 */
export function buildImage(file: string): Image {
  const { folder, env } = makeBase();
  const build: Build = { images: new Map(), env };
  let last: Image | undefined;
  for (const { name, base, steps } of readDockerfile(file)) {
    if (base !== 'node:24-slim') throw new Error(`${base} is no base that is known here.`);
    const root = join(folder, name);
    const image: Image = {
      root,
      workdir: '/',
      env: {},
      user: 'root',
      command: [],
      healthCheck: [],
    };
    mkdirSync(root);
    build.images.set(name, image);
    for (const step of steps) take(step, image, build);
    last = image;
  }
  if (!last) throw new Error(`${file} has no stage.`);
  return { ...last, env: { ...env, ...last.env } };
}

function take(step: Step, image: Image, build: Build): void {
  switch (step.keyword) {
    case 'WORKDIR':
      image.workdir = step.text;
      mkdirSync(join(image.root, step.text), { recursive: true });
      return;
    case 'ENV':
      for (const [, name = '', value = ''] of step.text.matchAll(/(\w+)=(\S*)/g)) {
        image.env[name] = value;
      }
      return;
    case 'COPY':
      copy(step, image, build);
      return;
    case 'RUN':
      run(step.text, image, build);
      return;
    case 'USER':
      image.user = step.text;
      return;
    case 'CMD':
      image.command = JSON.parse(step.text);
      return;
    case 'HEALTHCHECK':
      image.healthCheck = JSON.parse(step.text.replace(/^.*?CMD\s*/s, ''));
      return;
    case 'LABEL':
    case 'EXPOSE':
    case 'VOLUME':
      return;
    default:
      throw new Error(`${step.keyword} is not known here.`);
  }
}

/** A folder is copied as what is in it, as Docker does. */
function copy({ text, flags }: Step, image: Image, { images }: Build): void {
  const paths = text.split(/\s+/);
  const to = paths.pop() ?? '.';
  const target = join(image.root, to.startsWith('/') ? to : join(image.workdir, to));
  const intoFolder = to.endsWith('/') || paths.length > 1;
  for (const path of paths) {
    const stage = flags.from === undefined ? undefined : images.get(flags.from);
    if (flags.from !== undefined && !stage) throw new Error(`There is no stage ${flags.from}.`);
    if (stage) copyTree(join(stage.root, path), target);
    else copyContext(path, target, intoFolder);
  }
  if (flags.chown) ownedByPlainUser(target);
}

function copyTree(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`${from} was not made by its stage.`);
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function copyContext(path: string, target: string, intoFolder: boolean): void {
  const whole = path === '.';
  const files = contextFiles().filter(
    (file) => whole || file === path || file.startsWith(`${path}/`),
  );
  if (files.length === 0) throw new Error(`${path} is not in the build's context.`);
  for (const file of files) {
    const isFile = file === path && statSync(file).isFile();
    const below = whole ? file : file.slice(path.length + 1);
    const to = isFile ? (intoFolder ? join(target, basename(file)) : target) : join(target, below);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
}

function run(command: string, image: Image, { env }: Build): void {
  const cwd = join(image.root, image.workdir);
  ownedByPlainUser(cwd);
  const [program, args] = asPlainUser(['sh', '-ec', command], { ...env, ...image.env });
  execFileSync(program, args, { cwd, stdio: 'pipe' });
}
