import type { ProofOfWork } from '#lib/core/settings/settings.ts';
import type { AlarmCause } from './intake-watch.ts';

/** What the desk shows of an attack, or of a rush that looks like one. */
export interface ProtectionWire {
  mode: ProofOfWork;
  asks_for_proof: boolean;
  /** How hard a proof is: 1 to 4; 0 while none is asked for. */
  level: number;
  alarms: {
    /** Null: the whole site, or sources that were not known before. */
    source: string | null;
    cause: AlarmCause;
    /** ISO 8601, UTC. */
    since: string;
    /** When it ends if nothing more happens. */
    until: string;
  }[];
}
