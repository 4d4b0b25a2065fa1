import * as z from 'zod/mini';
import { SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import type { KioskSetup, KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import {
  KIOSK_NAME_MAX,
  KIOSKS_MAX,
  type NewKioskWire,
} from '#lib/services/kiosks/create-kiosk.ts';
import { describeAnswer } from './describe-schema.ts';
import { count, list, moment, text } from './wire-types.ts';

const setup = {
  id: z.uuid(),
  name: text(KIOSK_NAME_MAX),
  source: text(SOURCE_MAX),
  locale: z.enum([...FORM_LOCALES]),
};
const setupNotes = {
  id: 'Of the kiosk.',
  name: 'For the team.',
  source: 'What its feedback bears.',
  locale: 'The language it returns to after each visitor.',
};
const setupExample = {
  id: '0b6f8f5e-7f0a-4d4b-8d9e-2f1f5b0d6c77',
  name: 'Tablet at the till',
  source: 'kiosk',
  locale: 'es' as const,
};

export const kioskSetup = describeAnswer<KioskSetup>(
  'KioskSetup',
  z.object({ ...setup, pin_hash: text(200) }),
  {
    description: "How a kiosk's device is set up.",
    notes: {
      ...setupNotes,
      pin_hash: '`pbkdf2-sha256$rounds$salt$hash`, so that the device can check the PIN offline.',
    },
    example: { ...setupExample, pin_hash: 'pbkdf2-sha256$600000$q83v…$k1Ff…' },
  },
);

const fields = {
  ...setup,
  created_at: moment(),
  link_expires_at: z.nullable(moment()),
  enrolled_at: z.nullable(moment()),
  last_seen_at: z.nullable(moment()),
  waiting: count(),
  refused: count(),
  oldest_at: z.nullable(moment()),
  last_sent_at: z.nullable(moment()),
};
const notes = {
  ...setupNotes,
  created_at: 'When it was set up on the desk.',
  link_expires_at: 'Until when its link can be opened; null once it was.',
  enrolled_at: 'When a device first opened its link; null before.',
  last_seen_at: 'When the device last told of itself.',
  waiting: 'What then waited on it to be sent.',
  refused: 'Those of it that were refused, so that somebody must look at them.',
  oldest_at: 'When the oldest was written.',
  last_sent_at: 'When one last got through.',
};
const example: KioskWire = {
  ...setupExample,
  created_at: '2026-11-02T08:00:00.000Z',
  link_expires_at: null,
  enrolled_at: '2026-11-02T08:04:00.000Z',
  last_seen_at: '2026-11-22T12:00:00.000Z',
  waiting: 12,
  refused: 0,
  oldest_at: '2026-11-20T09:30:00.000Z',
  last_sent_at: '2026-11-20T09:12:00.000Z',
};

const kiosk = describeAnswer<KioskWire>('Kiosk', z.object(fields), {
  description: 'A kiosk, and what its device last told.',
  notes,
  example,
});

export const kioskList = describeAnswer<{ data: KioskWire[] }>(
  'KioskList',
  z.object({ data: list(kiosk, KIOSKS_MAX) }),
  { description: 'All kiosks.', notes: { data: 'By name.' }, example: { data: [example] } },
);

export const createdKiosk = describeAnswer<NewKioskWire>(
  'CreatedKiosk',
  z.object({ ...fields, code: text(64) }),
  {
    description: 'A kiosk whose link is to be opened.',
    notes: { ...notes, code: 'What its link carries: shown this once, kept hashed, good once.' },
    example: { ...example, code: 'mJx0d0Zk3v8wq1Y6c5r7t9u2b4n6e8aQ' },
  },
);
