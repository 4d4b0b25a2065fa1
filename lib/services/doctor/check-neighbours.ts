import { createClient } from '@redis/client';
import { env } from '#lib/infra/env.ts';
import { mailTransport } from '#lib/infra/mail/mail-transport.ts';
import { checkModel, checkTranscription } from './check-models.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

const PATIENCE_MS = 5_000;

async function checkRedis(): Promise<Finding> {
  const { REDIS_URL } = env();
  if (!REDIS_URL) return good('Redis', 'not set; one instance needs none');
  const client = createClient({
    url: REDIS_URL,
    socket: { connectTimeout: PATIENCE_MS, reconnectStrategy: false },
  });
  // Its failure is that of the command as well.
  client.on('error', () => {});
  try {
    await client.connect();
    // A full one answers a ping, and takes no write.
    await client.set('earshot:doctor', '', { PX: 1_000 });
    return good('Redis', 'answers and takes writes');
  } catch (error) {
    return warning(
      'Redis',
      reasonOf(error),
      'Start it or mend REDIS_URL; until then each instance counts its limits alone.',
    );
  } finally {
    client.destroy();
  }
}

async function checkMail(): Promise<Finding> {
  if (!env().SMTP_URL) return good('mail', 'not set; no e-mail is sent');
  const { transport } = mailTransport();
  try {
    await transport.verify();
    return good('mail', 'the server takes our sign-in');
  } catch (error) {
    return bad(
      'mail',
      reasonOf(error),
      'Are the address, port, name and password in SMTP_URL right?',
    );
  } finally {
    transport.close();
  }
}

/** What Earshot speaks to besides its database: Redis, the mail server, models. */
export const checkNeighbours = (): Promise<Finding[]> =>
  Promise.all([checkRedis(), checkMail(), checkModel(), checkTranscription()]);
