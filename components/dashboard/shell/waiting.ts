/** How much waits for somebody of the team. */
export interface Waiting {
  /** Feedback kept aside. */
  held: number;
  /** Customers without an answer. */
  responses: number;
}
