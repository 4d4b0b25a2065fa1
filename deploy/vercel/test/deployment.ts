import { rmSync } from 'node:fs';
import { createOwnDatabase } from '#test/own-database.ts';
import { buildForHost } from './build-for-host.ts';
import { FunctionHost } from './function-host.ts';

export const ADMIN = { email: 'owner@shop.example', password: 'correct horse battery' };
export const API_TOKEN = 'functions-token-of-the-tests';
export const CRON_SECRET = 'functions-cron-secret';

/** What an operator sets, and what Vercel sets beside it. */
const SET = {
  NEXTAUTH_SECRET: 'functions-secret'.repeat(3),
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  API_TOKEN,
  CRON_SECRET,
  ALLOW_PRIVATE_DESTINATIONS: 'true',
  RATE_LIMIT_REQUESTS: '1000',
};
const OF_VERCEL = {
  VERCEL: '1',
  VERCEL_ENV: 'production',
  VERCEL_URL: 'earshot-abc.vercel.example',
  VERCEL_PROJECT_PRODUCTION_URL: 'earshot.example',
  NODE_ENV: 'production',
};

export interface Deployment {
  output: string;
  /** Serves the build, with variables besides those that were set for it. */
  serve(env?: Record<string, string>): Promise<FunctionHost>;
  /** A statement on the database of its own. */
  database: string;
  remove(): Promise<void>;
}

/** Builds for Vercel on a fresh database of this server, which the build prepares. */
export async function deploy(databaseServer: string): Promise<Deployment> {
  const own = await createOwnDatabase(databaseServer);
  const env = { ...SET, DATABASE_URL: own.url };
  const output = buildForHost({ ...env, ...OF_VERCEL });
  const hosts: FunctionHost[] = [];
  return {
    output,
    database: own.url,
    async serve(more = {}) {
      const host = new FunctionHost(output, { ...env, ...OF_VERCEL, ...more });
      hosts.push(host);
      await host.start();
      return host;
    },
    async remove() {
      await Promise.all(hosts.map((host) => host.stop()));
      rmSync(output, { recursive: true });
      await own.drop();
    },
  };
}
