import { answerCron } from '#lib/transports/http/cron.ts';

/** As long as every plan of Vercel's allows. */
export const maxDuration = 300;
export const dynamic = 'force-dynamic';

export { answerCron as GET, answerCron as POST };
