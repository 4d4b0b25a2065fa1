import { createHash } from 'node:crypto';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { readImage } from '#lib/core/settings/read-image.ts';
import type { Logo } from '#lib/core/settings/settings.ts';
import { LOGO_MAX_BYTES, LOGO_MAX_SIDE } from '#lib/core/settings/settings-limits.ts';
import type { SettingsWire } from '#lib/core/settings/settings-wire.ts';
import { deleteLogo, insertLogo } from '#lib/data/settings.ts';
import type { Context } from './context.ts';
import { amendSettings } from './settings/amend-settings.ts';

/** The beginning of its SHA-256 as a UUID of version 8 (RFC 9562, 5.8). */
function idOf(bytes: Uint8Array): string {
  const hex = createHash('sha256').update(bytes).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
}

function checkLogo(bytes: Uint8Array): Logo {
  if (bytes.byteLength > LOGO_MAX_BYTES) {
    throw new AppError('body_too_large', 'A logo may have at most 256 KB.');
  }
  const facts = readImage(bytes);
  if (!facts) {
    throw new AppError('unsupported_media_type', 'A logo must be a PNG, JPEG or WebP picture.');
  }
  const { width, height } = facts;
  if (Math.min(width, height) < 1 || Math.max(width, height) > LOGO_MAX_SIDE) {
    const message = `A logo may be at most ${LOGO_MAX_SIDE} pixels wide and high, this one is ${width} × ${height}.`;
    throw new AppError('invalid_input', message, {
      issues: [{ field: 'logo', code: 'too_many_pixels', message }],
    });
  }
  return { ...facts, id: idOf(bytes), bytes: bytes.byteLength };
}

/**
 * Sets the logo, known by its own bytes and not by what its sender calls it.
 * @throws AppError `body_too_large`, `unsupported_media_type`, `invalid_input`.
 */
export async function changeLogo(context: Context, bytes: Uint8Array): Promise<SettingsWire> {
  authorize(context.actor, 'settings:manage');
  const logo = checkLogo(bytes);
  await insertLogo(context.db, logo, bytes, context.now());
  return replaceLogo(context, logo);
}

/** Back to none. */
export async function removeLogo(context: Context): Promise<SettingsWire> {
  authorize(context.actor, 'settings:manage');
  return replaceLogo(context, null);
}

async function replaceLogo(context: Context, logo: Logo | null): Promise<SettingsWire> {
  const { settings, replaced } = await amendSettings(context, {
    fields: ['logo'],
    expected: undefined,
    amend: ({ given }) => ({ given, logo }),
  });
  if (replaced && replaced.id !== logo?.id) await deleteLogo(context.db, replaced.id);
  return settings;
}
