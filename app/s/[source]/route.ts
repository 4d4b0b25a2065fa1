export { servePage as GET, servePage as POST } from '#lib/transports/pages/serve-page.ts';

export const dynamic = 'force-dynamic';
