/** One-sided, at 99 of 100: so seldom does chance look like this. */
const SURE = 2.326;

/** A text with praise or complaint, by its rating, as it is judged without and with a correction. */
export interface Trial {
  /** Near-copies have the same. */
  group: number;
  praise: boolean;
  /** Scores, −1 … 1. */
  before: number;
  after: number;
  /** What the correction alone says, having not learnt from the text. */
  added: number;
}

/**
 * Whether a correction is right more often, by more than chance. Near-copies have one voice together.
 *
 * The signs of the difference decide (Q. McNemar, 'Note on the sampling error of the difference
 * between correlated proportions', 1947, with the correction for continuity; for comparing
 * classifiers: T. Dietterich, 'Approximate statistical tests …', 1998). That alone would also reward
 * who learns from meaningless ratings that most are high; so the correction by itself must tell
 * praise from complaint, too: see `knowsSomething`.
 */
export function isBetter(trials: readonly Trial[]): boolean {
  const votes = new Map<number, number>();
  for (const { group, praise, before, after } of trials) {
    const gain = Number(isRight(praise, after)) - Number(isRight(praise, before));
    votes.set(group, (votes.get(group) ?? 0) + gain);
  }
  let won = 0;
  let lost = 0;
  for (const vote of votes.values()) {
    if (vote > 0) won++;
    if (vote < 0) lost++;
  }
  if (won <= lost) return false;
  return (won - lost - 1) / Math.sqrt(won + lost) > SURE && knowsSomething(trials);
}

/** A score of exactly 0 is on neither side. */
export function isRight(praise: boolean, score: number): boolean {
  return praise ? score > 0 : score < 0;
}

/**
 * Whether what the correction adds ranks praise above complaint by more than chance: the rank-sum
 * test (H. Mann and D. Whitney, 1947), which knows neither how many of each there are nor where the
 * line between them is drawn.
 */
function knowsSomething(trials: readonly Trial[]): boolean {
  const voices = [...new Map(trials.map((trial) => [trial.group, trial])).values()];
  voices.sort((a, b) => a.added - b.added);
  const praises = voices.filter(({ praise }) => praise).length;
  const complaints = voices.length - praises;
  let ranks = 0;
  for (let start = 0; start < voices.length; ) {
    let end = start;
    while (voices[end]?.added === voices[start]?.added && end < voices.length) end++;
    // Those that tie share the mean of their ranks.
    const rank = (start + 1 + end) / 2;
    for (const { praise } of voices.slice(start, end)) if (praise) ranks += rank;
    start = end;
  }
  const wins = ranks - (praises * (praises + 1)) / 2;
  const mean = (praises * complaints) / 2;
  const deviation = Math.sqrt((mean * (voices.length + 1)) / 6);
  return deviation > 0 && (wins - mean) / deviation > SURE;
}
