import type { AlertKind } from './alert.ts';
import type { AlertRule } from './alert-rule.ts';

/** Of a rule's numbers those that its kind knows. */
export interface AlertParams {
  threshold?: number;
  resolve_minutes?: number;
  window_minutes?: number;
  baseline_days?: number;
  min_count?: number;
  min_drop?: number;
  p_value?: number;
  min_voices?: number;
  min_lift?: number;
  negative_only?: boolean;
  min_minutes?: number;
  weeks?: number;
}

export interface AlertRuleWire {
  id: string;
  kind: AlertKind;
  enabled: boolean;
  source: string | null;
  params: AlertParams;
  snoozed_until: string | null;
  /** Came with Earshot: can be switched off, not deleted. */
  preset: boolean;
  updated_at: string;
}

/** What a rule would have done. */
export interface RulePreview {
  /** How many of the last days were replayed; 0: there is too much feedback to replay any. */
  days: number;
  /** How many alerts it would have raised. */
  count: number;
  /** When, newest first; the first fifty. */
  raised_at: string[];
}

export function alertRuleToWire(rule: AlertRule): AlertRuleWire {
  return {
    id: rule.id,
    kind: rule.kind,
    enabled: rule.enabled,
    source: rule.source,
    params: rule.params,
    snoozed_until: rule.snoozedUntil?.toISOString() ?? null,
    preset: rule.preset,
    updated_at: rule.updatedAt.toISOString(),
  };
}
