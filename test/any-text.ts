import fc from 'fast-check';

/** Texts of every kind, the broken and hostile ones among them. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    // Any UTF-16 units, lone surrogates and NUL among them.
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\udfff',
      '\u202e',
      '\ufeff',
      '__proto__',
      'constructor',
      "' OR 1=1 --",
      '%00',
      '%',
      '../../etc/passwd',
      '=1+1',
      '<script>alert(1)</script>',
      '😀'.repeat(1000),
      'é'.normalize('NFD').repeat(1000),
      'a'.repeat(20_000),
    ),
  },
);

/** Values that look like something a query could mean, and values just beyond. */
export const anyQueryValue = fc.oneof(
  anyText,
  fc.integer().map(String),
  fc.double().map(String),
  fc.uuid(),
  fc
    .date({ min: new Date(-62_200_000_000_000), max: new Date(8.64e15), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+23:59',
    '9999-12-31T23:59:59.999Z',
    '2026-11-22T12:00:00+14:00',
    '2026-02-30T00:00:00Z',
    '1e2',
    '0x10',
    '-0',
    ' 5',
    'NaN',
    'Infinity',
    'negative',
    'minute',
    'month',
    'language',
    'previous',
    'ndjson',
    'Asia/Kathmandu',
    'Etc/GMT+99',
  ),
  // Cursors of the right make with any content.
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', 'never'),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      ),
      fc.oneof(fc.uuid(), anyText),
    )
    .map((position) => Buffer.from(JSON.stringify(position)).toString('base64url')),
);
