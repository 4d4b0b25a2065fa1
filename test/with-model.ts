import { afterEach } from 'vitest';
import { parseEnv } from '#lib/infra/env.ts';
import { setConfiguredModel } from '#lib/infra/model/configured-model.ts';
import type { Model } from '#lib/infra/model/model.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';

const BASE = { NEXTAUTH_SECRET: 'x'.repeat(40), LOG_LEVEL: 'silent', TZ: 'Asia/Kathmandu' };

/** Configures a model, and bounds as the environment would; undone after each test. */
export function withModel(model: Model | null, bounds: Record<string, string> = {}): void {
  setConfiguredModel(model);
  setProcessWide('env', parseEnv({ ...BASE, ...bounds }));
}

export function withoutModelAfterwards(): void {
  afterEach(() => withModel(null));
}
