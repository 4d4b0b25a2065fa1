/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` runs the compiler itself; Next's own check does not know TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'rate-limiter-flexible'],
  // Read by name at run time, which the tracer of a function host cannot see.
  outputFileTracingIncludes: {
    '/*': ['./generated/client/**', './messages/**', './prisma/demo/**'],
  },
  // A WebSocket cannot follow one; proxy.ts does it for pages.
  skipTrailingSlashRedirect: true,
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
  // All that next-intl's plugin would set; the plugin also loads a file watcher with a binary, each
  // time the server starts.
  turbopack: { resolveAlias: { 'next-intl/config': './i18n/request.ts' } },
};

export default config;
