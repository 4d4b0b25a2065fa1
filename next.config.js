import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` runs the compiler itself; Next's own check does not know TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'rate-limiter-flexible'],
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
};

export default withNextIntl(config);
