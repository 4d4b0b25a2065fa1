/** What a person is told of an event, in words. Nothing in it is escaped yet. */
export interface Notice {
  title: string;
  lines: string[];
  /** What a customer wrote. */
  quote: string | null;
  /** Where it is on the desk; null when Earshot does not know its own address. */
  link: { url: string; label: string } | null;
}
