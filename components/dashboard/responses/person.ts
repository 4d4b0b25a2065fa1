/** Who can be given a plan. */
export interface Person {
  id: string;
  name: string;
}
