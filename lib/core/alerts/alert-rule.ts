import type { AlertKind } from './alert.ts';

/** What each kind can be told, with what it does by itself. */
export const RULE_DEFAULTS = {
  low_rating: { threshold: 1, resolve_minutes: 60 },
  rating_drop: {
    window_minutes: 1440,
    baseline_days: 28,
    min_count: 20,
    min_drop: 0.5,
    p_value: 0.001,
  },
  topic_burst: { min_voices: 5, min_lift: 2.5, p_value: 0.0005, negative_only: false },
  silence: { min_minutes: 120, weeks: 4, p_value: 0.02 },
} as const satisfies Record<AlertKind, Record<string, number | boolean>>;

type Widened<T> = { -readonly [Key in keyof T]: T[Key] extends boolean ? boolean : number };
export type RuleParams<Kind extends AlertKind> = Widened<(typeof RULE_DEFAULTS)[Kind]>;

/** Lowest and highest of each number; the desk and the API refuse what lies outside. */
export const PARAM_LIMITS = {
  threshold: [1, 2],
  resolve_minutes: [5, 1440],
  window_minutes: [60, 10_080],
  baseline_days: [7, 90],
  min_count: [10, 1_000],
  min_drop: [0.1, 2],
  p_value: [0.000001, 0.1],
  min_voices: [3, 100],
  min_lift: [1.5, 20],
  min_minutes: [30, 10_080],
  weeks: [2, 12],
} as const;
export type NumberParam = keyof typeof PARAM_LIMITS;

type RuleOf<Kind extends AlertKind> = Kind extends AlertKind
  ? {
      id: string;
      kind: Kind;
      params: RuleParams<Kind>;
      enabled: boolean;
      /** Only feedback from there; null: all. */
      source: string | null;
      /** Raises nothing until then. */
      snoozedUntil: Date | null;
      /** Came with Earshot: can be switched off, not deleted. */
      preset: boolean;
      updatedAt: Date;
    }
  : never;
export type AlertRule<Kind extends AlertKind = AlertKind> = RuleOf<Kind>;

export const isAwake = ({ enabled, snoozedUntil }: AlertRule, now: Date): boolean =>
  enabled && (snoozedUntil === null || snoozedUntil <= now);
