'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { textInputLook } from '#components/ui/text-input.tsx';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import { PreventionList } from './prevention-list.tsx';
import type { ResponseChange } from './use-response.ts';

interface ResponsePlanProps {
  response: ResponseWire;
  busy: boolean;
  onChange: (change: ResponseChange) => void;
}

/** The reply to send, the step after it, what would prevent the next, and the team's notes. */
export function ResponsePlan({ response, busy, onChange }: ResponsePlanProps) {
  const t = useTranslations('responses');
  const { draft, prevention } = response;
  return (
    <div className="mt-2 space-y-4 text-sm">
      <section>
        <h3 className="font-medium">{t('draft')}</h3>
        {draft ? (
          <>
            <p className="mt-0.5 text-muted text-xs">{t('draft_text')}</p>
            <p
              lang={draft.language}
              dir="auto"
              className="mt-2 whitespace-pre-wrap break-words rounded-lg bg-sunken p-3 leading-6"
            >
              {draft.text}
            </p>
            <div className="mt-2">
              <CopyButton
                text={draft.text}
                label={t('copy')}
                doneLabel={t('copied')}
                failedLabel={t('copy_failed')}
              />
            </div>
          </>
        ) : (
          <p className="mt-1 text-muted">{t('draft_coming')}</p>
        )}
      </section>
      <section>
        <h3 className="font-medium">{t('follow_up')}</h3>
        <p className="mt-1 text-pretty">{t('follow_up_text')}</p>
      </section>
      <section>
        <h3 className="font-medium">{t('prevention')}</h3>
        <PreventionList prevention={prevention} />
      </section>
      <Notes
        key={response.notes}
        notes={response.notes}
        busy={busy}
        onSave={(notes) => onChange({ notes })}
      />
    </div>
  );
}

interface NotesProps {
  notes: string;
  busy: boolean;
  onSave: (notes: string) => void;
}

function Notes({ notes, busy, onSave }: NotesProps) {
  const t = useTranslations('responses');
  const id = useId();
  const [text, setText] = useState(notes);
  return (
    <section>
      <label htmlFor={id} className="font-medium">
        {t('notes')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={`${textInputLook} mt-1 field-sizing-content py-2`}
      />
      {text !== notes && (
        <Button size="small" className="mt-1" disabled={busy} onClick={() => onSave(text)}>
          {t('save_notes')}
        </Button>
      )}
    </section>
  );
}
