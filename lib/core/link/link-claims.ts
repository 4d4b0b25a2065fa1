/** What a signed link vouches for. */
export interface LinkClaims {
  /** Stands in the name field already, and may be changed there. */
  customerName: string | null;
  /** The order that the feedback is about. */
  order: string | null;
  /** To the second; null: never. */
  expiresAt: Date | null;
}
