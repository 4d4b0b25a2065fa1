import { KIOSKS_MAX, kioskInputSchema } from '#lib/services/kiosks/create-kiosk.ts';
import { enrolmentSchema } from '#lib/services/kiosks/enrol-device.ts';
import { kioskReportSchema } from '#lib/services/kiosks/take-kiosk-report.ts';
import { describeBody, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { createdKiosk, kioskList, kioskSetup } from '#lib/transports/http/openapi/kiosk-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';

const input = describeBody('KioskInput', kioskInputSchema, {
  description: 'A kiosk to be set up.',
  notes: {
    name: 'For the team; 1 to 100 characters.',
    source: 'What its feedback bears: letters, digits, spaces, `.`, `_` and `-`.',
    locale: 'The language it returns to after each visitor.',
    pin: '4 to 8 digits that open the panel for staff on the device.',
  },
  example: { name: 'Tablet at the till', source: 'kiosk', locale: 'es', pin: '2046' },
});

const enrolment = describeBody('KioskEnrolment', enrolmentSchema, {
  description: "A link's code, and the key that the device made for itself.",
  notes: {
    code: "What stands behind the link's `#`.",
    key: '`earshot_kiosk_` and 32 random bytes as base64url: from now on its bearer token.',
  },
  example: {
    code: 'mJx0d0Zk3v8wq1Y6c5r7t9u2b4n6e8aQ',
    key: 'earshot_kiosk_5T9c0yq2m8Xw1e4r7t0u3i6o9p2a5s8d1f4g7h0jKlM',
  },
});

const report = describeBody('KioskReport', kioskReportSchema, {
  description: "What waits on a kiosk's device.",
  notes: {
    waiting: 'Pieces that are not sent yet, those refused among them.',
    refused: 'Those of them that were refused, so that somebody must look at them.',
    oldest_at: 'When the oldest was written; null when nothing waits.',
    sent_at: 'When one last got through; null: not since it started.',
  },
  example: {
    waiting: 12,
    refused: 0,
    oldest_at: '2026-11-20T09:30:00.000Z',
    sent_at: '2026-11-20T09:12:00.000Z',
  },
});

export const kioskOperations: Operations = {
  'GET /api/v1/kiosks': {
    id: 'listKiosks',
    tag: 'Kiosks',
    summary: 'List kiosks',
    description: 'With what each device last told of what waits on it.',
    access: 'feedback:read',
    answers: { 200: { description: 'All of them, by name.', content: json(kioskList) } },
  },
  'POST /api/v1/kiosks': {
    id: 'createKiosk',
    tag: 'Kiosks',
    summary: 'Set up a kiosk',
    description: `Open \`/kiosk#enrol=\` and the \`code\` on the device. A \`conflict\` when there are ${KIOSKS_MAX} already.`,
    access: 'settings:manage',
    body: json(input),
    answers: { 201: { description: 'The kiosk and its code.', content: json(createdKiosk) } },
    refuses: ['conflict'],
  },
  'POST /api/v1/kiosks/:id/links': {
    id: 'renewKioskLink',
    tag: 'Kiosks',
    summary: 'Make another link for a kiosk',
    description: 'The device that has it now goes on until the new link is opened.',
    access: 'settings:manage',
    answers: { 200: { description: 'The kiosk and its code.', content: json(createdKiosk) } },
  },
  'DELETE /api/v1/kiosks/:id': {
    id: 'forgetKiosk',
    tag: 'Kiosks',
    summary: 'Forget a kiosk',
    description:
      'Its key is refused from now on. What still waits on it arrives as a form would send it.',
    access: 'settings:manage',
    answers: { 204: { description: 'It is forgotten.' } },
  },
  'POST /api/v1/kiosks/enrolments': {
    id: 'enrolKiosk',
    tag: 'Kiosks',
    summary: 'Make a device a kiosk',
    description:
      'By the code of a link, which holds once; the same code with the same key may be sent again.',
    access: 'public',
    body: json(enrolment),
    answers: { 200: { description: 'How it is set up.', content: json(kioskSetup) } },
    refuses: ['not_found'],
  },
  'POST /api/v1/kiosks/reports': {
    id: 'reportKiosk',
    tag: 'Kiosks',
    summary: 'Tell what waits on a kiosk',
    description: "With the kiosk's own key as the bearer token.",
    access: 'public',
    body: json(report),
    answers: { 200: { description: 'How it is set up by now.', content: json(kioskSetup) } },
  },
};
