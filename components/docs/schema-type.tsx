import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import { nameOfReference, objectAnchor } from './reference.ts';

const isSchema = (given: unknown): given is JsonSchema =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const FORMATS: Record<string, string> = {
  'date-time': 'time',
  binary: 'file',
  uri: 'address',
};

/** What a value is, in a word or two; named objects are links. */
export function SchemaType({ schema }: { schema: JsonSchema }) {
  if (schema.$ref) {
    const name = nameOfReference(schema.$ref);
    return (
      <a href={`#${objectAnchor(name)}`} className="text-accent underline underline-offset-2">
        {name}
      </a>
    );
  }
  if (schema.anyOf) {
    return schema.anyOf.filter(isSchema).map((one, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: alternatives never move
      <span key={place}>
        {place > 0 && ' or '}
        <SchemaType schema={one} />
      </span>
    ));
  }
  if (schema.type === 'array') {
    return (
      <>list of {isSchema(schema.items) ? <SchemaType schema={schema.items} /> : 'anything'}</>
    );
  }
  return FORMATS[schema.format ?? ''] ?? (schema.format === 'uuid' ? 'UUID' : schema.type);
}
