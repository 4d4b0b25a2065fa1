import { env, exit } from 'node:process';

/** Is the server of this machine ready? For a container's health check: exits with 0 or 1. */
const url = `http://127.0.0.1:${env.PORT || 3000}/api/health/ready`;
const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
exit(answer?.ok ? 0 : 1);
