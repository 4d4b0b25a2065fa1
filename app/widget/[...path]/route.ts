export {
  servePage as GET,
  servePage as POST,
  servePage as OPTIONS,
} from '#lib/transports/pages/serve-page.ts';

export const dynamic = 'force-dynamic';
