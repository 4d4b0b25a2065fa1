import { json } from '#lib/transports/http/openapi/describe-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import type { Answer, Content, Operations } from '#lib/transports/http/openapi/operation.ts';
import {
  formSettingsSchema,
  settingsPatchSchema,
  settingsSchema,
} from '#lib/transports/http/openapi/settings-schema.ts';

const picture: Content = Object.fromEntries(
  ['image/png', 'image/jpeg', 'image/webp'].map((type) => [
    type,
    { schema: fileSchema, example: '…' },
  ]),
);

const changed: Answer = {
  description: 'The settings as they are now.',
  headers: {
    ETag: {
      description: 'Their version, for `If-Match`.',
      schema: { type: 'string', maxLength: 20, pattern: '^"\\d+"$' },
    },
  },
  content: json(settingsSchema),
};

export const settingsOperations: Operations = {
  'GET /api/v1/settings': {
    id: 'readSettings',
    tag: 'Settings',
    summary: 'Read the settings',
    access: 'settings:manage',
    answers: { 200: { ...changed, description: 'All of them.' } },
  },
  'PATCH /api/v1/settings': {
    id: 'changeSettings',
    tag: 'Settings',
    summary: 'Change settings',
    description: 'They hold at once, without a restart; in other instances within seconds.',
    access: 'settings:manage',
    headers: [
      {
        name: 'If-Match',
        description: 'The `ETag` that the change was made on: refused when it is no longer that.',
        schema: { type: 'string', pattern: '^(\\*|"\\d{1,9}")$', maxLength: 20 },
      },
    ],
    body: json(settingsPatchSchema),
    answers: { 200: changed },
    refuses: ['precondition_failed'],
  },
  'GET /api/v1/settings/form': {
    id: 'readFormSettings',
    tag: 'Settings',
    summary: 'Read what everybody sees of the settings',
    access: 'open',
    answers: { 200: { description: 'How the form looks.', content: json(formSettingsSchema) } },
  },
  'PUT /api/v1/settings/logo': {
    id: 'changeLogo',
    tag: 'Settings',
    summary: 'Set the logo',
    description:
      'A PNG, JPEG or WebP picture of at most 256 KB and 2048 pixels a side, known by its own ' +
      'bytes. SVG is refused: it can carry programs.',
    access: 'settings:manage',
    body: picture,
    answers: { 200: changed },
  },
  'DELETE /api/v1/settings/logo': {
    id: 'removeLogo',
    tag: 'Settings',
    summary: 'Remove the logo',
    access: 'settings:manage',
    answers: { 200: changed },
  },
  'GET /api/v1/settings/logo/:id': {
    id: 'readLogo',
    tag: 'Settings',
    summary: 'Read the logo',
    description: 'May be kept for ever: another picture has another address.',
    access: 'open',
    answers: { 200: { description: 'The picture.', content: picture } },
    refuses: ['unavailable'],
  },
};
