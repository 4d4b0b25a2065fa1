import { ALL_TOOLS } from '#lib/transports/tools/all-tools.ts';
import { AUDITED_ACTIONS } from './audited-actions.ts';

/** What is entered elsewhere than by the API and the tools. */
const OTHERS = ['sign_in', 'sign_out', 'accept_invitation', 'restore'];

/** Every action that the audit log may tell of, by name. */
export function knownActions(): string[] {
  const tools = ALL_TOOLS.map((tool) => tool.name);
  return [...new Set([...AUDITED_ACTIONS.values(), ...tools, ...OTHERS])].sort();
}
