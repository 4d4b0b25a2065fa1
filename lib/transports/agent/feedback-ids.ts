const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = ['feedback', 'text', 'quote'];

const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The ids of all feedback whose words stand in what a tool answered, in their order. */
export function feedbackIds(data: unknown): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap(feedbackIds))];
  if (typeof data !== 'object' || data === null) return [];
  const has = (name: string) => typeof Reflect.get(data, name) === 'string';
  const id: unknown = Reflect.get(data, 'feedback_id') ?? Reflect.get(data, 'id');
  const own = isId(id) && (has('feedback_id') || WORDS.some(has)) ? [id] : [];
  return [...new Set([...own, ...Object.values(data).flatMap(feedbackIds)])];
}
