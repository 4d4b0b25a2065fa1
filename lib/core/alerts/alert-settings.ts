/** A stretch of one weekday, by the clocks of the team: `22:00` to `07:00` ends the next morning. */
export interface QuietStretch {
  from: string;
  to: string;
}

/** When channels are told, and how often. */
export interface AlertSettings {
  /** Monday first; null: that day has no quiet hours. They begin on their day. */
  quiet_hours: (QuietStretch | null)[];
  digest: {
    /** After so many announcements … */
    after: number;
    /** … in so many minutes, the rest come together in one. */
    minutes: number;
  };
}

export const DEFAULT_ALERT_SETTINGS: AlertSettings = {
  quiet_hours: [null, null, null, null, null, null, null],
  digest: { after: 3, minutes: 15 },
};
