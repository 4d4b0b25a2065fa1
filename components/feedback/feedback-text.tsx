import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { countCharacters } from '#lib/core/feedback/count-characters.ts';
import { FEEDBACK_MAX } from '#lib/core/feedback/limits.ts';
import { CharacterCount } from './character-count.tsx';
import { FIELD, LABEL } from './field-classes.ts';
import { FieldError } from './field-error.tsx';
import { growWithText } from './grow-with-text.ts';

interface FeedbackTextProps {
  defaultValue: string;
  error: string | undefined;
  autoFocus: boolean;
  placeholder: string;
}

export function FeedbackText(props: FeedbackTextProps) {
  const { defaultValue, error, autoFocus, placeholder } = props;
  const t = useTranslations('form.feedback');
  const field = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState(0);

  function measure(): void {
    if (!field.current) return;
    growWithText(field.current);
    setCount(countCharacters(field.current.value));
  }
  useEffect(measure, []);

  const description = [error && 'feedback-error', 'feedback-count'].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor="feedback" className={LABEL}>
        {t('label')}
      </label>
      {/* No maxlength: browsers count UTF-16 units and would cut a pasted text silently. */}
      <textarea
        ref={field}
        id="feedback"
        name="feedback"
        rows={4}
        dir="auto"
        required
        defaultValue={defaultValue}
        // biome-ignore lint/a11y/noAutofocus: without JavaScript it is what leads to the error
        autoFocus={autoFocus}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={description}
        onInput={measure}
        className={`${FIELD} mt-2 field-sizing-content max-h-80 min-h-28 resize-y`}
      />
      <FieldError id="feedback-error" text={error} />
      <CharacterCount id="feedback-count" count={count} limit={FEEDBACK_MAX} />
    </div>
  );
}
