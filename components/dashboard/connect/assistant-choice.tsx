'use client';

import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { ASSISTANT_NAMES, ASSISTANTS, type Assistant } from './assistants.ts';

interface AssistantChoiceProps {
  chosen: Assistant;
  onChoose: (assistant: Assistant) => void;
}

/** Real radio buttons: arrow keys move between them. */
export function AssistantChoice({ chosen, onChoose }: AssistantChoiceProps) {
  const t = useTranslations('connect');
  return (
    <fieldset>
      <legend className="sr-only">{t('which')}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {ASSISTANTS.map((assistant) => (
          <label
            key={assistant}
            className={cn(
              'flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border px-3 py-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent',
              assistant === chosen
                ? 'border-accent bg-accent-soft font-medium'
                : 'border-line hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              name="assistant"
              value={assistant}
              checked={assistant === chosen}
              onChange={() => onChoose(assistant)}
              className="size-4 shrink-0 accent-accent"
            />
            {ASSISTANT_NAMES[assistant]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
