import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from './free-port.ts';

export interface PageAudit {
  /** 0–100, by category. */
  scores: Record<string, number>;
  /** Milliseconds on Lighthouse's simulated slow phone (1.6 Mbit/s, 150 ms away, a quarter the CPU). */
  largestPaint: number;
  blocked: number;
  /** Cumulative layout shift, without unit. */
  shift: number;
  /** Bytes over the line, by kind of resource. */
  bytes: Record<string, number>;
}

interface Item {
  resourceType?: unknown;
  transferSize?: unknown;
}

const itemsOf = (details: unknown): Item[] =>
  typeof details === 'object' && details !== null && 'items' in details
    ? Array.isArray(details.items)
      ? details.items
      : []
    : [];

/** A page's first visit through Lighthouse as it judges phones. @throws Error where it cannot. */
export async function auditPage(
  url: string,
  executablePath: string,
  headers: Record<string, string> = {},
): Promise<PageAudit> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: 'silent', extraHeaders: headers });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message);
    const { categories, audits } = result.lhr;
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    const bytes: Record<string, number> = {};
    for (const { resourceType, transferSize } of itemsOf(audits['network-requests']?.details)) {
      const kind = String(resourceType);
      bytes[kind] = (bytes[kind] ?? 0) + Number(transferSize);
    }
    const scores = Object.values(categories).map(({ id, score }) => [id, (score ?? 0) * 100]);
    return {
      scores: Object.fromEntries(scores),
      largestPaint: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      bytes,
    };
  } finally {
    await browser.close();
  }
}
