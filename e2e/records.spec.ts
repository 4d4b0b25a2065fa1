import { API_TOKEN, type EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const token = { authorization: `Bearer ${API_TOKEN}` };

function importFile(
  earshot: EarshotProcess,
  body: BodyInit,
  type: string,
  headers: Record<string, string> = {},
  query = '',
): Promise<Response> {
  return fetch(`${earshot.url}/api/v1/import${query}`, {
    method: 'POST',
    body,
    headers: { ...token, 'content-type': type, ...headers },
  });
}

async function give(earshot: EarshotProcess, more: object): Promise<{ id: string }> {
  const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Lovely', rating: 5, ...more });
  return (await earshot.api('/feedback', { method: 'POST', body })).json();
}

test.describe('one piece of feedback over REST', () => {
  test('is read, put right and deleted', async ({ earshot }) => {
    const given = await give(earshot, { feedback: 'The checkout is broken' });
    const path = `/feedback/${given.id}`;
    const read = await earshot.api(`/feedback/${given.id.toUpperCase()}`);
    expect(await read.json()).toMatchObject({ id: given.id, sentiment: 'negative' });
    const edited = await earshot.api(path, {
      method: 'PATCH',
      body: JSON.stringify({ feedback: 'Great service, thank you', rating: 4 }),
    });
    expect(edited.status).toBe(200);
    expect(await edited.json()).toMatchObject({ id: given.id, sentiment: 'positive', rating: 4 });
    const wrong = await earshot.api(path, { method: 'PATCH', body: '{"rating":9}' });
    expect(wrong.status).toBe(422);
    expect((await earshot.api(path, { method: 'DELETE' })).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      expect((await earshot.api(path, { method })).status).toBe(404);
    }
    expect((await earshot.api('/feedback/1%20OR%201=1')).status).toBe(404);
  });

  test('is nobody else’s business', async ({ earshot }) => {
    const { id } = await give(earshot, {});
    const calls: [string, RequestInit][] = [
      [`/feedback/${id}`, {}],
      [`/feedback/${id}`, { method: 'PATCH', body: '{"rating":1}' }],
      [`/feedback/${id}`, { method: 'DELETE' }],
      ['/export', {}],
      ['/import', { method: 'POST', body: 'feedback,rating\nx,5\n' }],
      ['/erasures?customer_name=Ada', {}],
      ['/feedback/count', {}],
      [`/feedback/${id}/details`, {}],
      ['/views', {}],
      ['/views', { method: 'POST', body: '{"name":"x","query":{"rating":"1"}}' }],
      ['/deletions', { method: 'POST', body: `{"ids":["${id}"]}` }],
      ['/erasures', { method: 'POST', body: '{"customer_name":"Ada"}' }],
    ];
    for (const [path, init] of calls) {
      const type = path === '/import' ? 'text/csv' : 'application/json';
      const headers = init.body ? { 'content-type': type } : undefined;
      const answer = await fetch(`${earshot.url}/api/v1${path}`, { ...init, headers });
      expect(answer.status, `${init.method} ${path}`).toBe(401);
    }
  });

  test('is forgotten with its customer', async ({ earshot }) => {
    await give(earshot, { customer_name: 'To be forgotten' });
    const erase = () =>
      earshot.api('/erasures', { method: 'POST', body: '{"customer_name":"To be forgotten"}' });
    expect(await (await erase()).json()).toEqual({ erased: 1, feedback: 1, held: 0, contacts: 0 });
    expect(await (await erase()).json()).toEqual({ erased: 0, feedback: 0, held: 0, contacts: 0 });
    const wrong = await earshot.api('/erasures', { method: 'POST', body: '{"customer_name":""}' });
    expect(wrong.status).toBe(422);
  });
});

test.describe('export and import over REST', () => {
  test('a spreadsheet runs nothing of an export', async ({ earshot }) => {
    await give(earshot, { customer_name: '=HYPERLINK("http://evil")', source: 'formulas' });
    const answer = await earshot.api('/export?format=csv&source=formulas');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="earshot-feedback-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, row] = bytes.toString('utf8').split('\r\n');
    expect(header).toContain('id,timestamp,customer_name,feedback,rating');
    expect(row).toContain(',"\'=HYPERLINK(""http://evil"")",');
    const exact = await (await earshot.api('/export?format=ndjson&source=formulas')).text();
    expect(JSON.parse(exact.split('\n')[0] ?? '').customer_name).toBe('=HYPERLINK("http://evil")');
  });

  test('a file comes in once, and tells how far it is', async ({ earshot }) => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `Eve;Piece ${index};4;1987-05-01\r\n`);
    const csv = `Name;Comment;Stars;Date\r\n${rows.join('')}`;
    const dry = await importFile(earshot, csv, 'text/csv', {}, '?dry_run=true');
    expect(await dry.json()).toMatchObject({ dry_run: true, imported: 1_200 });
    const told = await importFile(earshot, csv, 'text/csv', { accept: 'application/x-ndjson' });
    const lines = (await told.text()).trim().split('\n');
    const events = lines.map((line) => JSON.parse(line));
    expect(events[1]).toEqual({ type: 'progress', rows: 500, total: 1_200 });
    expect(events.at(-1)).toMatchObject({ type: 'report', imported: 1_200, refused: 0 });
    const again = await importFile(earshot, csv, 'text/csv; charset=utf-8');
    expect(await again.json()).toEqual({
      dry_run: false,
      rows: 1_200,
      imported: 0,
      repeated: 1_200,
      refused: 0,
      errors: [],
    });
    const day = 'source=import&from=1987-05-01T00:00:00Z&to=1987-05-02T00:00:00Z';
    const exported = await (await earshot.api(`/export?format=ndjson&${day}`)).text();
    expect(exported.trim().split('\n')).toHaveLength(1_200);
  });

  test('a hostile file gets a clear 4xx', async ({ earshot }) => {
    const files: [BodyInit, string, number][] = [
      ['a,b\n1,2\n', 'text/csv', 422],
      ['', 'text/csv', 422],
      [new Uint8Array(5_000_000), 'text/csv', 413],
      ['x'.repeat(100_000_000), 'application/x-ndjson', 413],
      ['PK\u0003\u0004 no database', 'application/vnd.sqlite3', 422],
      ['feedback,rating\n', 'text/plain', 415],
      ['feedback,rating\n', '', 415],
    ];
    for (const [body, type, status] of files) {
      const answer = await importFile(earshot, body, type, { accept: 'application/x-ndjson' });
      expect(answer.status, type).toBe(status);
      expect(await answer.json()).toMatchObject({ status, detail: expect.any(String) });
    }
    expect((await importFile(earshot, 'x', 'text/csv', {}, '?dry_run=maybe')).status).toBe(422);
    expect((await earshot.api('/export?format=xml')).status).toBe(422);
    expect((await fetch(`${earshot.url}/api/health/live`)).status).toBe(200);
  });
});
