'use client';

import { CircleAlert, CircleCheck, PlugZap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { type Handshake, HandshakeError, tryHandshake } from './try-handshake.ts';

type Result = { found: Handshake } | { error: string };

/** Connects as the assistant would, and shows what it would find, or what it would be told. */
export function TryStep({ token }: { token: string }) {
  const t = useTranslations('connect');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);

  const test = async () => {
    setBusy(true);
    try {
      setResult({ found: await tryHandshake(`${location.origin}/api/mcp`, token) });
    } catch (error) {
      const said = error instanceof HandshakeError ? error.message : t('away');
      setResult({ error: said });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="space-y-3">
      <Button onClick={() => void test()} disabled={busy || token === ''}>
        <PlugZap aria-hidden />
        {busy ? t('testing') : t('test')}
      </Button>
      {token === '' && <p className="text-muted text-sm">{t('test_needs_token')}</p>}
      <div role="status">
        {result && 'found' in result && (
          <div className="rounded-lg border border-line p-3 text-sm">
            <p className="flex items-start gap-2 font-medium">
              <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-positive" />
              {t('works', {
                server: result.found.server,
                protocol: result.found.protocol,
                count: result.found.tools.length,
                milliseconds: result.found.milliseconds,
              })}
            </p>
            <ul aria-label={t('tools')} className="mt-2 flex flex-wrap gap-1">
              {result.found.tools.map((tool) => (
                <li key={tool}>
                  <Badge className="font-mono">{tool}</Badge>
                </li>
              ))}
            </ul>
          </div>
        )}
        {result && 'error' in result && (
          <p className="flex items-start gap-2 break-words rounded-lg border border-danger p-3 text-danger text-sm">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span className="min-w-0">
              {t('fails')} <q>{result.error}</q>
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
