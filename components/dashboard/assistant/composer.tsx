import { SendHorizontal, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { textInputLook } from '#components/ui/text-input.tsx';
import { MOST_QUESTION } from '#lib/core/assistant/assistant-wire.ts';

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement | null>;
  busy: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
}

/** Enter sends, with Shift it is a new line, Escape stops an answer. */
export function Composer({ field, busy, onSend, onStop }: ComposerProps) {
  const t = useTranslations('assistant');
  const [text, setText] = useState('');

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && busy) onStop();
    // While an input method composes, Enter takes what it offers.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form onSubmit={send} className="flex items-end gap-2">
      <textarea
        ref={field}
        data-first-filter
        aria-label={t('ask')}
        placeholder={t('placeholder')}
        value={text}
        maxLength={MOST_QUESTION}
        rows={1}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
        dir="auto"
        className={cn(textInputLook, 'field-sizing-content max-h-40 min-h-11 resize-none py-2.5')}
      />
      {busy ? (
        <Button size="icon" aria-label={t('stop')} onClick={onStop} className="size-11">
          <Square aria-hidden />
        </Button>
      ) : (
        <Button
          type="submit"
          variant="primary"
          size="icon"
          aria-label={t('send')}
          aria-disabled={text.trim() === ''}
          className="size-11"
        >
          <SendHorizontal aria-hidden className="rtl:rotate-180" />
        </Button>
      )}
    </form>
  );
}
