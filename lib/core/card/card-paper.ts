/** Papers a card is printed on, in millimetres (ISO 216). The drawing is A6; the others enlarge it. */
export const PAPERS = {
  a6: { width: 105, height: 148, perSheet: 4 },
  a5: { width: 148, height: 210, perSheet: 2 },
} as const;

export type PaperName = keyof typeof PAPERS;

export const isPaperName = (name: unknown): name is PaperName =>
  typeof name === 'string' && Object.hasOwn(PAPERS, name);
