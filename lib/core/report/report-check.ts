import type { Figure, SectionKind } from './report.ts';

/** A statement that no longer agrees with the record. */
export interface ChangedStatement {
  /** Null: the headline. */
  section: SectionKind | null;
  plain: string;
  /** Its figures that are others now; `now` is null where there is none any more. */
  figures: { figure: Figure; now: number | null }[];
  /** What it quotes that is not there any more, or reads otherwise. */
  quotes: { feedback_id: string; gone: boolean }[];
}

/** A report held against the record as it is now. */
export interface ReportCheck {
  id: string;
  /** ISO 8601 UTC. */
  checked_at: string;
  figures: number;
  quotes: number;
  changed_figures: number;
  changed_quotes: number;
  changed: ChangedStatement[];
}
