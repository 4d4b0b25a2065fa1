import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import { ENV_NAMES } from '#lib/infra/env.ts';
import { healthRoutes } from '#lib/transports/http/routes/health-routes.ts';
import { readDockerfile } from './test/read-dockerfile.ts';

/** What of a platform's file must agree with the app, wherever the platform has it. */
interface Deployment {
  variables: string[];
  ports: number[];
  healthPaths: string[];
  commands: string[];
  dockerfiles: string[];
}

const read = (file: string) => readFileSync(file, 'utf8');

const flySchema = z.object({
  build: z.object({ dockerfile: z.string() }),
  env: z.record(z.string(), z.string()),
  processes: z.record(z.string(), z.string()),
  http_service: z.object({
    internal_port: z.number(),
    processes: z.array(z.string()),
    checks: z.array(z.object({ path: z.string() })),
  }),
});

function fly(file: string): Deployment {
  const { build, env, processes, http_service } = flySchema.parse(parseToml(read(file)));
  expect(Object.keys(processes)).toEqual(expect.arrayContaining(http_service.processes));
  const inline = Object.values(processes).flatMap((line) => line.match(/\b[A-Z_]+(?==)/g) ?? []);
  return {
    variables: [...Object.keys(env), ...inline],
    ports: [http_service.internal_port, Number(env.PORT)],
    healthPaths: http_service.checks.map(({ path }) => path),
    commands: Object.values(processes).map((line) => line.replace(/\b[A-Z_]+=\S+ /g, '')),
    dockerfiles: [normalize(join(dirname(file), build.dockerfile))],
  };
}

const railwaySchema = z.object({
  build: z.object({ builder: z.literal('DOCKERFILE'), dockerfilePath: z.string() }),
  deploy: z.object({
    startCommand: z.string(),
    healthcheckPath: z.optional(z.string()),
    restartPolicyType: z.enum(['ALWAYS', 'ON_FAILURE', 'NEVER']),
  }),
});

function railway(file: string): Deployment {
  const { build, deploy } = railwaySchema.parse(JSON.parse(read(file)));
  return {
    variables: [],
    ports: [],
    healthPaths: deploy.healthcheckPath === undefined ? [] : [deploy.healthcheckPath],
    commands: [deploy.startCommand],
    dockerfiles: [build.dockerfilePath],
  };
}

const copilotSchema = z.object({
  name: z.string(),
  type: z.enum(['Load Balanced Web Service', 'Backend Service']),
  image: z.object({
    build: z.object({ dockerfile: z.string(), context: z.literal('.') }),
    port: z.optional(z.number()),
  }),
  http: z.optional(z.object({ healthcheck: z.object({ path: z.string() }) })),
  variables: z.optional(z.record(z.string(), z.string())),
  secrets: z.record(z.string(), z.string()),
});

function copilot(file: string): Deployment {
  const manifest = copilotSchema.parse(parseYaml(read(file)));
  expect(manifest.name).toBe(dirname(file).split('/').at(-1));
  for (const [name, place] of Object.entries(manifest.secrets)) expect(place).toMatch(`/${name}`);
  const { port } = manifest.image;
  const own = manifest.variables?.PORT;
  return {
    variables: [...Object.keys(manifest.variables ?? {}), ...Object.keys(manifest.secrets)],
    ports: [...(port ? [port] : []), ...(own ? [Number(own)] : [])],
    healthPaths: manifest.http ? [manifest.http.healthcheck.path] : [],
    commands: [],
    dockerfiles: [manifest.image.build.dockerfile],
  };
}

describe.each([
  ['deploy/fly/fly.toml', fly, true],
  ['deploy/railway/railway.json', railway, true],
  ['deploy/railway/railway.agent.json', railway, false],
  ['deploy/copilot/earshot/manifest.yml', copilot, true],
  ['deploy/copilot/agent/manifest.yml', copilot, false],
] as const)('%s', (file, reader, serves) => {
  const deployment = reader(file);

  it('names variables that the app reads', () => {
    expect(deployment.variables.filter((name) => !ENV_NAMES.includes(name))).toEqual([]);
  });

  it('builds an image of ours and starts what is in it', () => {
    expect(deployment.dockerfiles.length).toBeGreaterThan(0);
    for (const dockerfile of deployment.dockerfiles) {
      const steps = readDockerfile(dockerfile).at(-1)?.steps ?? [];
      const inside = steps.filter((step) => step.keyword === 'COPY').map((step) => step.text);
      for (const command of deployment.commands) {
        const [program, script = ''] = command.split(' ');
        expect(program).toBe('node');
        expect(existsSync(script)).toBe(true);
        expect(inside.join(' ').split(' ')).toContain(script);
      }
    }
  });

  it('asks the port that the image listens on', () => {
    const [dockerfile = ''] = deployment.dockerfiles;
    const steps = readDockerfile(dockerfile).at(-1)?.steps ?? [];
    const exposed = Number(steps.find(({ keyword }) => keyword === 'EXPOSE')?.text);
    for (const port of deployment.ports) expect(port).toBe(exposed);
  });

  it('asks after health where the app answers', () => {
    expect(deployment.healthPaths.length).toBe(serves ? 1 : 0);
    const known = healthRoutes.routes.map(({ path }) => `/api/health${path}`);
    expect(known).toContain('/api/health/ready');
    expect(deployment.healthPaths.filter((path) => !known.includes(path))).toEqual([]);
  });
});
