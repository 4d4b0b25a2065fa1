'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldProblem } from '#components/ui/field.tsx';
import { ALL_SCOPES, type Scope } from '#lib/core/access/actor.ts';
import { SCOPE_WORDS } from './scope-word.ts';

interface ScopeChoicesProps {
  chosen: readonly Scope[];
  onChoose: (scopes: Scope[]) => void;
  error: string | undefined;
}

/** What a token may do: each scope with a sentence. */
export function ScopeChoices({ chosen, onChoose, error }: ScopeChoicesProps) {
  const t = useTranslations('desk');
  const id = useId();
  const toggle = (scope: Scope) =>
    onChoose(ALL_SCOPES.filter((one) => (one === scope) !== chosen.includes(one)));
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="mb-1 font-medium text-sm">{t('tokens.scopes')}</legend>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {ALL_SCOPES.map((scope) => (
          <li key={scope}>
            <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2 text-sm">
              <input
                type="checkbox"
                checked={chosen.includes(scope)}
                onChange={() => toggle(scope)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <code className="font-medium font-sans">{scope}</code>
                <span className="block text-pretty text-muted text-xs">
                  {t(`scope.${SCOPE_WORDS[scope]}`)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldProblem id={id} text={error} />
    </fieldset>
  );
}
