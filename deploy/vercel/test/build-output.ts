import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const conditionSchema = z.object({ type: z.string(), key: z.optional(z.string()) });

const routeSchema = z.object({
  handle: z.optional(z.string()),
  src: z.optional(z.string()),
  dest: z.optional(z.string()),
  status: z.optional(z.number()),
  has: z.optional(z.array(conditionSchema)),
  missing: z.optional(z.array(conditionSchema)),
  middlewarePath: z.optional(z.string()),
  continue: z.optional(z.boolean()),
});

const configSchema = z.object({
  version: z.literal(3),
  routes: z.array(routeSchema),
  crons: z.array(z.object({ path: z.string(), schedule: z.string() })),
});

export type Route = z.output<typeof routeSchema>;

/** What answers a path, and the query that the host adds to it. */
export type Target = { folder: string; output: string; query: URLSearchParams } | { file: string };

/** What `vercel build` wrote (Build Output API, version 3). */
export class BuildOutput {
  readonly folder: string;
  readonly crons: { path: string; schedule: string }[];
  readonly #phases = new Map<string, Route[]>();

  constructor(folder: string) {
    this.folder = folder;
    const { routes, crons } = configSchema.parse(
      JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')),
    );
    this.crons = crons;
    let phase = '';
    for (const route of routes) {
      if (route.handle) phase = route.handle;
      else this.#phases.set(phase, [...(this.#phases.get(phase) ?? []), route]);
    }
  }

  /** The middleware that a path goes through, if any. Of conditions only header names are known. */
  middlewareOf(path: string): string | null {
    const route = this.#first('').find(
      ({ middlewarePath, src = '' }) => middlewarePath && new RegExp(src).test(path),
    );
    return route?.middlewarePath ? this.functionFolder(route.middlewarePath) : null;
  }

  /** File system first, then what vercel.json and then what Next rewrites. */
  targetOf(path: string): Target | null {
    const found = this.#existing(path, new URLSearchParams());
    if (found) return found;
    for (const { src = '', dest, status } of [
      ...this.#first('filesystem'),
      ...this.#first('rewrite'),
    ]) {
      const match = new RegExp(src).exec(path);
      if (!match || !dest || status) continue;
      const named = dest.replaceAll(/\$(\w+)/g, (_, name) =>
        encodeURIComponent(match.groups?.[name] ?? match[Number(name)] ?? ''),
      );
      const [output = '', query] = named.split('?');
      const target = this.#existing(output, new URLSearchParams(query));
      if (target) return target;
    }
    return null;
  }

  functionFolder(output: string): string | null {
    const name = output === '/' ? '/index' : output;
    const folder = join(this.folder, 'functions', `${name}.func`);
    return existsSync(folder) ? realpathSync(folder) : null;
  }

  #first(phase: string): Route[] {
    // Routes for requests of Next's own client carry a header; these are not made here.
    return (this.#phases.get(phase) ?? []).filter(({ has }) => !has);
  }

  #existing(output: string, query: URLSearchParams): Target | null {
    const file = join(this.folder, 'static', output);
    if (output !== '/' && existsSync(file)) return { file };
    const folder = this.functionFolder(output);
    return folder ? { folder, output, query } : null;
  }
}
