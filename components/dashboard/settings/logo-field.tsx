'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ShopMark } from '#components/ui/shop-mark.tsx';
import type { SettingsForm } from './use-settings.ts';

/** The logo, saved as soon as it is chosen. */
export function LogoField({ form }: { form: SettingsForm }) {
  const t = useTranslations('settings.brand');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { settings, busy, setLogo } = form;
  const { logo } = settings;

  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void setLogo(file);
    // Choosing the same file once more shall be a choice again.
    if (input.current) input.current.value = '';
  };

  return (
    <fieldset aria-describedby={id}>
      <legend className="mb-1.5 font-medium text-sm">{t('logo')}</legend>
      {logo && <ShopMark shop={{ name: t('logo_current'), logo }} className="mb-3 max-w-60" />}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={t(logo ? 'logo_change' : 'logo_choose')}
        onChange={({ target }) => choose(target.files)}
        tabIndex={-1}
        className="sr-only"
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {t(logo ? 'logo_change' : 'logo_choose')}
        </Button>
        {logo && (
          <Button size="small" variant="ghost" disabled={busy} onClick={() => void setLogo(null)}>
            {t('logo_remove')}
          </Button>
        )}
      </div>
      <p id={id} className="mt-1.5 text-pretty text-muted text-xs">
        {t('logo_hint')}
      </p>
    </fieldset>
  );
}
