/** Where a mean sentiment score (−1…1) leans; near the middle it leans nowhere. */
export function topicMood(score: number): 'good' | 'bad' | 'plain' {
  if (score >= 0.15) return 'good';
  return score <= -0.15 ? 'bad' : 'plain';
}
