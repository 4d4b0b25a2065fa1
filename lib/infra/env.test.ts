import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENV_NAMES, parseEnv } from './env.ts';

describe('the environment', () => {
  it('needs nothing for a first run', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      RATE_LIMIT_REQUESTS: 60,
      RATE_LIMIT_PERIOD: 60,
      RATE_LIMIT_TOKEN_REQUESTS: 600,
      ALLOWED_ORIGINS: [],
      TRUST_PROXY: '',
    });
  });

  it('is in the README, every variable of it', () => {
    const table = readFileSync('README.md', 'utf8');
    // `GITHUB_ID`/`_SECRET` stands for two.
    const isTold = (name: string) =>
      table.includes(name) || table.includes(name.replace(/^[A-Z]+/, '`'));
    expect(ENV_NAMES.filter((name) => name !== 'NODE_ENV' && !isTold(name))).toEqual([]);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ DATABASE_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  });

  it('lets a token ask ten times as often as a customer, unless told otherwise', () => {
    expect(parseEnv({ RATE_LIMIT_REQUESTS: '7' }).RATE_LIMIT_TOKEN_REQUESTS).toBe(70);
    expect(parseEnv({ RATE_LIMIT_TOKEN_REQUESTS: '9' }).RATE_LIMIT_TOKEN_REQUESTS).toBe(9);
  });

  it('takes the address that Vercel gives, unless told another', () => {
    const set = { DATABASE_URL: 'postgres://h/d', NEXTAUTH_SECRET: 'x'.repeat(40), VERCEL: '1' };
    const given = { VERCEL_URL: 'a-1.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'a.example' };
    const address = (env: object) => parseEnv({ ...set, ...given, ...env }).NEXTAUTH_URL;
    expect(address({ VERCEL_ENV: 'production' })).toBe('https://a.example');
    expect(address({ VERCEL_ENV: 'preview' })).toBe('https://a-1.vercel.app');
    expect(address({ NEXTAUTH_URL: 'https://own.example' })).toBe('https://own.example');
    expect(parseEnv(given).NEXTAUTH_URL).toBeUndefined();
  });

  it.each([
    [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535\.$/],
    [{ PORT: '70000' }, /^PORT must be/],
    [{ METRICS_PORT: '0' }, /^METRICS_PORT must be a whole number from 1 to 65535\.$/],
    [{ METRICS_TOKEN: 'short' }, /^METRICS_TOKEN must be at least 24 characters\.$/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be a postgres:\/\/ or postgresql:/],
    [{ REDIS_URL: 'localhost:6379' }, /^REDIS_URL must be a redis:\/\/ or rediss:\/\/ address\.$/],
    [{ REDIS_URL: 'redis://h/cache' }, /^REDIS_URL must be an address that ends in nothing or in/],
    [{ RATE_LIMIT_TOKEN_REQUESTS: '0' }, /^RATE_LIMIT_TOKEN_REQUESTS must be a whole number/],
    [{ NEXTAUTH_SECRET: 'short' }, /^NEXTAUTH_SECRET must be at least 32 characters\.$/],
    [{ NEXTAUTH_URL: 'shop.example' }, /^NEXTAUTH_URL must be an http/],
    [{ ALLOWED_ORIGINS: 'https://a.example, b.example' }, /^ALLOWED_ORIGINS must be origins/],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, /^ALLOWED_ORIGINS must be origins/],
    [{ ADMIN_EMAIL: 'ada@example.com' }, /^ADMIN_PASSWORD must be set as well/],
    [{ ADMIN_EMAIL: 'ada', ADMIN_PASSWORD: 'x'.repeat(12) }, /^ADMIN_EMAIL must be an e-mail/],
    [{ OIDC_ISSUER: 'https://id.example' }, /^OIDC_ID must be set as well/],
    [{ SENTIMENT_ENGINE: 'magic' }, /^SENTIMENT_ENGINE must be embedded, openai or onnx\.$/],
    [{ SENTIMENT_ENGINE: 'openai' }, /^OPENAI_MODEL must be set as well/],
    [{ SENTIMENT_ENGINE: 'openai', OPENAI_MODEL: 'm' }, /^OPENAI_API_KEY must be set as well/],
    [{ SENTIMENT_ENGINE: 'onnx' }, /^SENTIMENT_MODEL_DIR must be set as well/],
    [{ OPENAI_BASE_URL: 'localhost' }, /^OPENAI_BASE_URL must be an http/],
    [{ VERCEL: '1' }, /^DATABASE_URL must be set on a function host, which has no disk/],
    [{ VERCEL: '1', DATABASE_URL: 'postgres://h/d' }, /^NEXTAUTH_SECRET must be set on a function/],
    [{ CRON_SECRET: 'short' }, /^CRON_SECRET must be at least 16 characters\.$/],
    [{ BACKGROUND: 'maybe' }, /^BACKGROUND must be on or off\.$/],
    [{ BACKGROUND: 'off' }, /^DATABASE_URL must be set as well, because BACKGROUND/],
    [{ SMTP_URL: 'mail.example:25' }, /^SMTP_URL must be an smtp:\/\/ or smtps:\/\/ address\.$/],
    [{ SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM must be set as well/],
    [{ MAIL_FROM: 'Earshot' }, /^MAIL_FROM must be an e-mail address/],
    [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /^MAIL_FROM must be an e-mail address/],
    [{ AGENT_DAILY_BUDGET: '1.00' }, /^OPENAI_PRICE_INPUT must be set as well/],
    [{ OPENAI_PRICE_INPUT: '0.15' }, /^OPENAI_PRICE_OUTPUT must be set as well/],
    [{ OPENAI_PRICE_OUTPUT: '-1' }, /^OPENAI_PRICE_OUTPUT must be an amount in US dollars/],
    [{ AGENT_MAX_STEPS: '0' }, /^AGENT_MAX_STEPS must be a whole number from 1 to 50\.$/],
    [{ ALLOW_PRIVATE_DESTINATIONS: 'yes' }, /^ALLOW_PRIVATE_DESTINATIONS must be true or false\.$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be a pino level\.$/],
  ])('says in one line what is wrong: %j', (given, message) => {
    expect(() => parseEnv(given)).toThrow(message);
  });

  it('never repeats a secret that is wrong', () => {
    expect(() => parseEnv({ API_TOKEN: 'my-secret-token' })).toThrow(/^(?!.*my-secret).*$/);
  });
});
