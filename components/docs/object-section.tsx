import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import { AnchoredHeading } from './anchored-heading.tsx';
import { FieldList } from './field-list.tsx';
import { fieldsOf } from './fields-of.ts';
import { MarkedText } from './marked-text.tsx';
import { objectAnchor } from './reference.ts';
import { SchemaType } from './schema-type.tsx';

/** A named object: what it is, and its fields. */
export function ObjectSection({ name, schema }: { name: string; schema: JsonSchema }) {
  return (
    <article
      id={objectAnchor(name)}
      className="scroll-mt-20 border-line border-t py-6 target:-mx-3 target:rounded-lg target:bg-accent-soft/30 target:px-3"
    >
      <AnchoredHeading level={3} anchor={objectAnchor(name)} name={name}>
        <code>{name}</code>
      </AnchoredHeading>
      <div className="max-w-prose">
        <MarkedText text={schema.description ?? ''} className="mt-1 text-sm" />
        {schema.anyOf && (
          <p className="mt-2 text-sm">
            <SchemaType schema={schema} />
          </p>
        )}
        <FieldList fields={fieldsOf(schema, true)} />
      </div>
    </article>
  );
}
