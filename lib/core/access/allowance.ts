export interface LimitPolicy {
  /** What is counted, as the RateLimit headers name it. */
  name: string;
  /** Requests in a period, by one key. */
  limit: number;
  periodSeconds: number;
}

/** What one request left of a limit. */
export interface Allowance {
  policy: LimitPolicy;
  /** False when the limit was used up before this request. */
  granted: boolean;
  remaining: number;
  /** Seconds until the whole limit is there again; at least 1. */
  resetSeconds: number;
}
