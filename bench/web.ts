import { auditPage, type PageAudit } from '#e2e/audit-page.ts';
import { signInByHand } from '#e2e/sign-in.ts';
import { buildIfMissing } from '#scripts/build-if-missing.ts';
import { findChromium } from '#scripts/test/find-chromium.ts';
import { cleanUp } from './clean-up.ts';
import { createHome } from './earshot-home.ts';
import { median } from './percentile.ts';
import { ms, printTable } from './print-table.ts';
import { ServerProcess } from './server-process.ts';
import { submit } from './submit.ts';

/**
 * `npm run bench:web`: what the first visit to a page costs a browser, by Lighthouse's simulated slow
 * phone: bytes over the line by kind, times, and its four marks.
 */
const ROUNDS = 3;
const PIECES = 30;
const KINDS = ['Document', 'Script', 'Stylesheet', 'Font', 'Image', 'Fetch', 'XHR'];

const kb = (bytes: number): string => (bytes / 1_000).toFixed(1);

function sizeRow(name: string, { bytes }: PageAudit): string[] {
  const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  const known = KINDS.map((kind) => bytes[kind] ?? 0);
  const other = total - known.reduce((sum, one) => sum + one, 0);
  return [name, ...[...known, other, total].map(kb)];
}

function timeRow(name: string, rounds: PageAudit[]): string[] {
  const of = (figure: (one: PageAudit) => number) => median(rounds.map(figure));
  const mark = (category: string) => of(({ scores }) => scores[category] ?? 0).toFixed(0);
  return [
    name,
    ms(of(({ largestPaint }) => largestPaint)),
    ms(of(({ blocked }) => blocked)),
    of(({ shift }) => shift).toFixed(3),
    ...['performance', 'accessibility', 'best-practices', 'seo'].map(mark),
  ];
}

buildIfMissing();
try {
  const { env } = await createHome(null);
  const server = await ServerProcess.spawn(['server.ts'], env);
  cleanUp.defer(() => server.stop());
  await server.answers('/api/health/ready');
  for (let piece = 0; piece < PIECES; piece += 1) await submit(server.url, piece);
  const { cookie } = await signInByHand(server);
  const chromium = findChromium();
  const pages: [string, string, Record<string, string>][] = [
    ['form', '/', {}],
    ['login', '/login', {}],
    ['desk', '/admin', { cookie }],
  ];
  const sizes: string[][] = [];
  const times: string[][] = [];
  for (const [name, path, headers] of pages) {
    const rounds: PageAudit[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await auditPage(server.url + path, chromium, headers));
    }
    const [first] = rounds;
    if (first) sizes.push(sizeRow(name, first));
    times.push(timeRow(name, rounds));
  }
  printTable(
    'kB over the line, first visit',
    ['', 'html', 'js', 'css', 'fonts', 'images', 'fetch', 'xhr', 'other', 'total'],
    sizes,
  );
  printTable(
    `Simulated slow phone, medians of ${ROUNDS}`,
    ['', 'LCP', 'TBT', 'CLS', 'performance', 'accessibility', 'best practices', 'SEO'],
    times,
  );
} finally {
  await cleanUp.disposeAsync();
}
