import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { processWide } from './process-wide.ts';

const url = (what: string, protocols: string[]) =>
  z.string().check(
    z.refine((text) => {
      const parsed = URL.parse(text);
      return parsed !== null && protocols.includes(parsed.protocol);
    }, what),
  );

const numberWithin = (from: number, to: number) => {
  const what = `a whole number from ${from} to ${to}`;
  const fits = (value: number) => Number.isInteger(value) && value >= from && value <= to;
  return z.coerce.number(what).check(z.refine(fits, what));
};

const wholeNumber = (from: number, to: number, otherwise: number) =>
  z._default(numberWithin(from, to), otherwise);

const text = (what: string, least = 1) => z.optional(z.string().check(z.minLength(least, what)));

/** US dollars, to a millionth. */
const dollars = () => {
  const what = 'an amount in US dollars such as 0.15';
  return z.optional(
    z.pipe(
      z.string().check(z.regex(/^\d{1,6}(\.\d{1,6})?$/, what)),
      z.transform((text) => Number(text)),
    ),
  );
};

const WEB = ['http:', 'https:'];
const OPENAI = 'https://api.openai.com/v1';

const postgres = url('a postgres:// or postgresql:// address', ['postgres:', 'postgresql:']);

const schema = z.object({
  NODE_ENV: z._default(
    z.enum(['development', 'production', 'test'], 'development, production or test'),
    'production',
  ),
  PORT: wholeNumber(0, 65_535, 3000),
  HOST: text('an address to listen on'),
  DATA_DIR: z._default(z.string().check(z.minLength(1, 'a folder')), 'data'),
  DATABASE_URL: z.optional(postgres),
  REDIS_URL: z.optional(
    url('a redis:// or rediss:// address', ['redis:', 'rediss:']).check(
      z.refine(
        (text) => /^\/?\d*$/.test(URL.parse(text)?.pathname ?? ''),
        'an address that ends in nothing or in the number of a database',
      ),
    ),
  ),
  DIRECT_URL: z.optional(postgres),
  DATABASE_REPLICA_URL: z.optional(postgres),
  DATABASE_POOL: z.optional(numberWithin(1, 1000)),
  DATABASE_INSTANCES: wholeNumber(1, 1000, 4),
  CACHE_TTL: wholeNumber(0, 86_400, 300),
  NEXTAUTH_SECRET: text('at least 32 characters', 32),
  NEXTAUTH_URL: z.optional(url('an http:// or https:// address', WEB)),
  ADMIN_EMAIL: z.optional(z.email('an e-mail address')),
  ADMIN_PASSWORD: text('at least 12 characters', 12),
  API_TOKEN: text('at least 24 characters', 24),
  ALLOWED_ORIGINS: z._default(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((list) =>
          list
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean),
        ),
      ),
      z.array(
        z
          .string()
          .check(
            z.refine(
              (origin) => origin === '*' || URL.parse(origin)?.origin === origin,
              'origins such as https://shop.example, separated by commas',
            ),
          ),
      ),
    ),
    [],
  ),
  TRUST_PROXY: z._default(z.string(), ''),
  RATE_LIMIT_REQUESTS: wholeNumber(1, 1_000_000_000, 60),
  RATE_LIMIT_TOKEN_REQUESTS: z.optional(numberWithin(1, 1_000_000_000)),
  RATE_LIMIT_PERIOD: wholeNumber(1, 86_400, 60),
  BACKGROUND: z._default(z.enum(['on', 'off'], 'on or off'), 'on'),
  CRON_SECRET: text('at least 16 characters', 16),
  METRICS_TOKEN: text('at least 24 characters', 24),
  METRICS_PORT: z.optional(numberWithin(1, 65_535)),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.optional(url('an http:// or https:// address', WEB)),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.optional(url('an http:// or https:// address', WEB)),
  OTEL_TRACES_SAMPLER_ARG: z._default(
    z.coerce
      .number('a share from 0 to 1')
      .check(z.refine((share) => share >= 0 && share <= 1, 'a share from 0 to 1')),
    1,
  ),
  OTEL_BSP_SCHEDULE_DELAY: wholeNumber(1, 600_000, 5_000),
  OTEL_SDK_DISABLED: z.pipe(
    z._default(z.enum(['true', 'false'], 'true or false'), 'false'),
    z.transform((value) => value === 'true'),
  ),
  LOG_LEVEL: z._default(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'a pino level'),
    'info',
  ),
  SENTIMENT_ENGINE: z._default(
    z.enum(['embedded', 'openai', 'onnx'], 'embedded, openai or onnx'),
    'embedded',
  ),
  SENTIMENT_MODEL_DIR: text('a folder'),
  OPENAI_API_KEY: text('a key'),
  OPENAI_BASE_URL: z._default(url('an http:// or https:// address', WEB), OPENAI),
  OPENAI_MODEL: text('the name of a model'),
  SMTP_URL: z.optional(url('an smtp:// or smtps:// address', ['smtp:', 'smtps:'])),
  MAIL_FROM: z.optional(
    z
      .string()
      .check(
        z.regex(/^[^\p{Cc}]*[^\s<>@]+@[^\s<>@]+>?$/u, 'an e-mail address, with a name or without'),
      ),
  ),
  OPENAI_PRICE_INPUT: dollars(),
  OPENAI_PRICE_OUTPUT: dollars(),
  AGENT_MAX_STEPS: wholeNumber(1, 50, 8),
  AGENT_MAX_TOKENS: wholeNumber(2_000, 10_000_000, 100_000),
  AGENT_MAX_SECONDS: wholeNumber(1, 600, 50),
  AGENT_DAILY_TOKENS: wholeNumber(0, 10_000_000_000, 2_000_000),
  AGENT_DAILY_BUDGET: dollars(),
  TRANSCRIPTION_URL: z.optional(url('an http:// or https:// address', WEB)),
  TRANSCRIPTION_MODEL: text('the name of a model'),
  TRANSCRIPTION_API_KEY: text('a key'),
  TRANSCRIPTION_DAILY: wholeNumber(0, 1_000_000_000, 1_000),
  ALLOW_PRIVATE_DESTINATIONS: z.pipe(
    z._default(z.enum(['true', 'false'], 'true or false'), 'false'),
    z.transform((value) => value === 'true'),
  ),
  GITHUB_ID: text('the client id of a GitHub OAuth app'),
  GITHUB_SECRET: text('its client secret'),
  GOOGLE_ID: text('the client id of a Google OAuth client'),
  GOOGLE_SECRET: text('its client secret'),
  OIDC_ISSUER: z.optional(url('the issuer address of an OpenID Connect provider', WEB)),
  OIDC_ID: text('the client id at that provider'),
  OIDC_SECRET: text('its client secret'),
  OIDC_NAME: z._default(z.string(), 'Single sign-on'),
  VERCEL: text('1 where Vercel runs us'),
  VERCEL_ENV: text('production, preview or development'),
  VERCEL_URL: text('a host name'),
  VERCEL_PROJECT_PRODUCTION_URL: text('a host name'),
});

/** Every variable that Earshot reads. */
export const ENV_NAMES: readonly string[] = Object.keys(schema.shape);

export type Env = z.output<typeof schema> & { RATE_LIMIT_TOKEN_REQUESTS: number };

/** A script asks more often than a customer writes. */
const TOKEN_TIMES = 10;

/** Variables that only make sense together. */
const PAIRS: [keyof Env, keyof Env][] = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['DIRECT_URL', 'DATABASE_URL'],
  ['DATABASE_REPLICA_URL', 'DATABASE_URL'],
  ['GITHUB_ID', 'GITHUB_SECRET'],
  ['GOOGLE_ID', 'GOOGLE_SECRET'],
  ['OIDC_ID', 'OIDC_SECRET'],
  ['OIDC_ISSUER', 'OIDC_ID'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['OPENAI_PRICE_INPUT', 'OPENAI_PRICE_OUTPUT'],
  ['OPENAI_PRICE_OUTPUT', 'OPENAI_PRICE_INPUT'],
  ['TRANSCRIPTION_URL', 'TRANSCRIPTION_MODEL'],
  ['TRANSCRIPTION_MODEL', 'TRANSCRIPTION_URL'],
  ['TRANSCRIPTION_API_KEY', 'TRANSCRIPTION_URL'],
  // What a day costs can only be told from prices.
  ['AGENT_DAILY_BUDGET', 'OPENAI_PRICE_INPUT'],
];

/** What cannot be made up where there is no disk to keep it on. */
const NEEDED_BY_FUNCTIONS = ['DATABASE_URL', 'NEXTAUTH_SECRET'] as const;

/** The address that Vercel gave this deployment: production's own, or the preview's. */
function vercelAddress(env: z.output<typeof schema>): string | undefined {
  const { VERCEL_ENV, VERCEL_URL, VERCEL_PROJECT_PRODUCTION_URL: production } = env;
  const host = VERCEL_ENV === 'production' && production ? production : VERCEL_URL;
  return env.VERCEL && host ? `https://${host}` : undefined;
}

/** What an engine cannot do without. */
function missingOf(env: z.output<typeof schema>): keyof Env | undefined {
  if (env.SENTIMENT_ENGINE === 'onnx' && !env.SENTIMENT_MODEL_DIR) return 'SENTIMENT_MODEL_DIR';
  if (env.SENTIMENT_ENGINE !== 'openai') return undefined;
  if (!env.OPENAI_MODEL) return 'OPENAI_MODEL';
  // A local one may need no key.
  return env.OPENAI_BASE_URL === OPENAI && !env.OPENAI_API_KEY ? 'OPENAI_API_KEY' : undefined;
}

/** A variable that is set wrong; the message is the one line an operator needs. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/**
 * Reads the environment; an empty variable counts as not set.
 * @throws EnvError one line that names the variable and what it should be, never its value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new EnvError(`${String(issue?.path[0])} must be ${issue?.message}.`);
  }
  const env = result.data;
  for (const [one, other] of PAIRS) {
    if (env[one] !== undefined && env[other] === undefined) {
      throw new EnvError(`${other} must be set as well, because ${one} is.`);
    }
  }
  const missing = missingOf(env);
  if (missing) {
    throw new EnvError(`${missing} must be set as well, because SENTIMENT_ENGINE is.`);
  }
  if (env.BACKGROUND === 'off' && !env.DATABASE_URL) {
    throw new EnvError(
      'DATABASE_URL must be set as well, because BACKGROUND leaves work to workers.',
    );
  }
  const undone = env.VERCEL && NEEDED_BY_FUNCTIONS.find((name) => env[name] === undefined);
  if (undone) {
    throw new EnvError(`${undone} must be set on a function host, which has no disk of its own.`);
  }
  return {
    ...env,
    DATA_DIR: resolve(env.DATA_DIR),
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? vercelAddress(env),
    RATE_LIMIT_TOKEN_REQUESTS:
      env.RATE_LIMIT_TOKEN_REQUESTS ?? env.RATE_LIMIT_REQUESTS * TOKEN_TIMES,
  };
}

/** The environment of this process, read once. */
export function env(): Env {
  return processWide('env', () => parseEnv(process.env));
}
