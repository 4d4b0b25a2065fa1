import { useTranslations } from 'next-intl';

export interface Provider {
  id: string;
  name: string;
}

interface ProviderButtonsProps {
  providers: Provider[];
  onChoose: (id: string) => void;
}

export function ProviderButtons({ providers, onChoose }: ProviderButtonsProps) {
  const t = useTranslations('account.login');
  if (providers.length === 0) return null;
  return (
    <div className="mt-6 grid gap-3 noscript:hidden">
      <p className="flex items-center gap-3 text-sm text-(--text-muted) before:h-px before:grow before:bg-(--border) after:h-px after:grow after:bg-(--border)">
        {t('or')}
      </p>
      {providers.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          onClick={() => onChoose(id)}
          className="min-h-12 cursor-pointer rounded-[10px] border border-(--border-strong) bg-(--surface) px-5 text-base font-medium hover:bg-(--surface-sunken) focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-(--focus)"
        >
          {t('provider', { name })}
        </button>
      ))}
    </div>
  );
}
