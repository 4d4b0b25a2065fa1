import type { Finding } from '#lib/core/alerts/alert.ts';
import type { Level } from '#lib/core/alerts/follow-alert.ts';

/** What a rule sees of one subject now, and how grave that is. */
export type Seen = Finding & { level: Level };
