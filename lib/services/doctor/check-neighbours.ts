import { createClient } from '@redis/client';
import { env } from '#lib/infra/env.ts';
import { mailTransport } from '#lib/infra/mail/mail-transport.ts';
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

async function checkModel(): Promise<Finding> {
  const { OPENAI_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL } = env();
  if (!OPENAI_MODEL) return good('model', 'not set; reports are written without one');
  const host = new URL(OPENAI_BASE_URL).host;
  try {
    const answer = await fetch(`${OPENAI_BASE_URL.replace(/\/$/, '')}/models`, {
      headers: OPENAI_API_KEY ? { authorization: `Bearer ${OPENAI_API_KEY}` } : {},
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return good('model', `${host} takes our key`);
    const denied = answer.status === 401 || answer.status === 403;
    const mend = denied
      ? 'Is OPENAI_API_KEY right?'
      : 'Is OPENAI_BASE_URL right? It mostly ends in /v1.';
    // Not every compatible server lists its models.
    const state = denied ? bad : warning;
    return state('model', `${host} answered ${answer.status} to /models`, mend);
  } catch (error) {
    return bad(
      'model',
      `${host}: ${reasonOf(error)}`,
      'Is OPENAI_BASE_URL right, and can this machine reach it?',
    );
  }
}

/** What Earshot speaks to besides its database: Redis, the mail server, the model. */
export const checkNeighbours = (): Promise<Finding[]> =>
  Promise.all([checkRedis(), checkMail(), checkModel()]);
