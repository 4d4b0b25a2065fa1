export const RECENT = 'feedback://recent';
export const SUMMARY = 'feedback://summary';
export const METRICS = 'feedback://metrics';
export const entryUri = (id: string) => `feedback://entry/${id}`;
