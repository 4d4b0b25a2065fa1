import { createHash } from 'node:crypto';
import { clientFiles } from './client-files.ts';

/** The digest of this very version of the widget (Subresource Integrity); null without a build. */
export function widgetIntegrity(): string | null {
  const script = clientFiles().widget.get('v1.js');
  return script ? `sha384-${createHash('sha384').update(script).digest('base64')}` : null;
}
