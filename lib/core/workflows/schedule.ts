/** When a workflow runs by itself, by the clocks of the team's time zone. */
export interface Schedule {
  /** Of the day: 540 is 9:00. */
  minute: number;
  /** 1 (Monday) to 7 (Sunday); null: every day. */
  weekday: number | null;
}
