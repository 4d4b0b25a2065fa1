import { defineConfig } from 'prisma/config';

// `prisma generate` never runs the native schema engine, yet insists on having one: any existing
// file will do. Closed networks cannot download the real one (docs/decisions/0002).
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
