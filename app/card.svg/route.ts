export { servePage as GET } from '#lib/transports/pages/serve-page.ts';

export const dynamic = 'force-dynamic';
