import type { Sentiment } from '#lib/core/feedback/feedback.ts';

/** One series of a chart: what it is called and how it is drawn. */
export interface ChartSeries {
  key: string;
  label: string;
  /** A CSS colour. */
  fill: string;
  /** Sentiments have a shape of their own. */
  sentiment?: Sentiment;
}

/**
 * For series that mean nothing by themselves, such as sources: none of the hues that do. Light and
 * dark by turns, so that neighbours differ without their hue, at 3:1 on both themes' cards.
 */
const HUES = [
  'oklch(0.55 0.14 262)',
  'oklch(0.66 0.13 70)',
  'oklch(0.55 0.15 335)',
  'oklch(0.66 0.11 150)',
  'oklch(0.55 0.16 295)',
  'oklch(0.66 0.1 225)',
  'oklch(0.55 0.1 115)',
  'oklch(0.66 0.14 15)',
] as const;

/** The colour of the nth series; what has no place of its own is grey. */
export function hueOf(place: number): string {
  return HUES[place] ?? 'var(--border-strong)';
}
