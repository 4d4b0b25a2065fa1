/** @type {import('next').NextConfig} */
export default {
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg'],
  turbopack: { root: `${import.meta.dirname}/../..` },
};
