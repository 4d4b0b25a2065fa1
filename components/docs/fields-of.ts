import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import type { Field } from './field-list.tsx';

/** The fields of an object, those that must be there first. */
export function fieldsOf(schema: JsonSchema | undefined, asked: boolean): Field[] {
  const { properties = {}, required = [] } = schema ?? {};
  const fields = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object'
      ? {
          name,
          schema: property,
          description: property.description ?? '',
          required: asked && required.includes(name),
        }
      : [],
  );
  return fields.sort((one, other) => Number(other.required) - Number(one.required));
}
