import { useTranslations } from 'next-intl';
import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import { MarkedText } from './marked-text.tsx';
import { schemaLimits } from './schema-limits.ts';
import { SchemaType } from './schema-type.tsx';

export interface Field {
  name: string;
  schema: JsonSchema;
  description: string;
  required: boolean;
}

function FieldEntry({ name, schema, description, required }: Field) {
  const t = useTranslations('docs');
  const limits = schemaLimits(schema);
  return (
    <div className="py-2.5">
      <dt className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <code className="font-semibold">{name}</code>
        <span className="text-muted text-xs">
          <SchemaType schema={schema} />
          {limits.length > 0 && `, ${limits.join(', ')}`}
        </span>
        {required && <span className="text-accent text-xs">{t('required')}</span>}
      </dt>
      <dd className="mt-0.5 text-sm">
        <MarkedText text={description} />
        {schema.enum && schema.type === 'string' && (
          <p className="mt-1 flex flex-wrap gap-1">
            {schema.enum.map((value) => (
              <code key={String(value)} className="rounded bg-sunken px-1 py-px text-xs">
                {String(value)}
              </code>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

/** Parameters, or the fields of an object. */
export function FieldList({ title, fields }: { title?: string; fields: Field[] }) {
  if (fields.length === 0) return null;
  return (
    <section className="mt-5">
      {title && <h4 className="font-semibold text-sm">{title}</h4>}
      <dl className="mt-1 divide-y divide-line border-line border-y">
        {fields.map((field) => (
          <FieldEntry key={field.name} {...field} />
        ))}
      </dl>
    </section>
  );
}
