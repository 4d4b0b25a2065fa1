import { defineConfig } from 'vitest/config';

const database = (name: string, setup: string) => ({
  extends: true as const,
  test: {
    name,
    include: ['**/*.db.test.ts'],
    globalSetup: [`./test/${setup}.ts`],
    fileParallelism: false,
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    // Far from UTC and off by a quarter hour: luck with time zones fails here.
    env: { TZ: 'Asia/Kathmandu', LOG_LEVEL: 'silent', NEXTAUTH_SECRET: 'x'.repeat(40) },
    setupFiles: ['./test/fail-on-console.ts'],
    exclude: ['node_modules/**', 'e2e/**', '.next/**', 'data/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests take long on a crowded machine.
          testTimeout: 20_000,
          include: ['**/*.test.ts'],
          exclude: ['**/*.{db,redis,container,functions}.test.ts', 'node_modules/**', 'e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'redis', include: ['**/*.redis.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'container', include: ['deploy/**/*.container.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['deploy/**/*.functions.test.ts'],
          testTimeout: 30_000,
        },
      },
      database('embedded', 'embedded-database'),
      database('postgres', 'postgres-database'),
    ],
  },
});
