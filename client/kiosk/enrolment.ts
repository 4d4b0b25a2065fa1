import { isRecord } from '#client/device/is-record.ts';
import type { KioskSetup } from '#lib/core/kiosk/kiosk-wire.ts';
import type { KioskStore } from './kiosk-store.ts';

const isSetup = (given: unknown): given is KioskSetup =>
  isRecord(given) &&
  ['id', 'name', 'source', 'locale', 'pin_hash'].every((name) => typeof given[name] === 'string');

/** What became of a link. */
export type EnrolOutcome = 'done' | 'no_link' | 'used' | 'away' | 'insecure';

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return `earshot_kiosk_${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Takes the code out of the address, so that it is in no history, and keeps it until it is answered. */
export async function readLink(store: KioskStore): Promise<void> {
  const [, code] = /^#enrol=([\w-]{32})$/.exec(location.hash) ?? [];
  if (code === undefined) return;
  await store.write('pendingEnrolment', { code, key: newKey() });
  history.replaceState(null, '', location.pathname + location.search);
}

async function post(path: string, body: object, key?: string): Promise<Response | null> {
  return fetch(`/api/v1/kiosks/${path}`, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'Content-Type': 'application/json',
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  }).catch(() => null);
}

/** Makes this device a kiosk of the desk where a link waits for that. */
export async function enrol(store: KioskStore): Promise<EnrolOutcome> {
  const pending = await store.read('pendingEnrolment');
  if (!pending) return 'no_link';
  // Without it neither a PIN could be checked nor anything kept for good.
  if (!isSecureContext) return 'insecure';
  const response = await post('enrolments', pending);
  const setup: unknown = await response?.json().catch(() => null);
  if (response?.ok && isSetup(setup)) {
    await store.write('enrolment', { key: pending.key, setup, forgotten: false });
    await store.write('staysOn', true);
    await store.forget('pendingEnrolment');
    return 'done';
  }
  if (response?.status !== 404 && response?.status !== 422) return 'away';
  await store.forget('pendingEnrolment');
  return 'used';
}

/** Tells the desk what waits here, and learns how the desk has this kiosk by now. */
export async function report(store: KioskStore): Promise<void> {
  const enrolment = await store.read('enrolment');
  if (!enrolment || enrolment.forgotten) return;
  const { waiting, refused, oldestAt } = await store.summary();
  const body = {
    waiting,
    refused,
    oldest_at: oldestAt,
    sent_at: (await store.read('lastSentAt')) ?? null,
  };
  const response = await post('reports', body, enrolment.key);
  if (response?.status === 401) {
    await store.write('enrolment', { ...enrolment, forgotten: true });
    return;
  }
  const setup: unknown = response?.ok ? await response.json().catch(() => null) : null;
  if (isSetup(setup)) await store.write('enrolment', { ...enrolment, setup });
}
