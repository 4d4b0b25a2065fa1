// Packs eld's n-grams into lib/core/language/language-model-data.json.
// Usage, after an upgrade of eld: node scripts/build-language-model.mjs
//
// Each n-gram becomes the FNV-1a hash of its bytes and edges, as in score-languages.ts. In order of
// hash: the gap to the last one, seven bits a byte and lowest first; then, for each language, its
// number (the last one with the high bit set) and its score.
import { readFileSync, writeFileSync } from 'node:fs';

const SIZE = 'medium';
const root = new URL('../', import.meta.url);
const eld = new URL('node_modules/eld/', root);
const { ngramsData } = await import(new URL(`src/ngrams/${SIZE}.js`, eld).href);
const { dictionary } = await import(new URL('src/dictionary.js', eld).href);
const { version } = JSON.parse(readFileSync(new URL('package.json', eld), 'utf8'));

// eld writes each byte of UTF-8 as one character: lower-case ASCII as itself, others by a table.
const byteOf = new Map();
for (let byte = 0x80; byte < 0x100; byte++) byteOf.set(dictionary[byte], byte);
for (const character of "abcdefghijklmnopqrstuvwxyz'`") {
  byteOf.set(character, character.charCodeAt(0));
}

function hashGram(key) {
  const starts = key.startsWith(' ');
  const ends = key.length > 1 && key.endsWith(' ');
  let hash = 2166136261;
  for (const character of key.slice(starts ? 1 : 0, ends ? -1 : undefined)) {
    const byte = character === ' ' ? undefined : byteOf.get(character);
    if (byte === undefined) throw new Error(`eld has a character unknown here: ${key}`);
    hash = Math.imul(hash ^ byte, 16777619);
  }
  return Math.imul(hash ^ (256 + (starts ? 1 : 0) + (ends ? 2 : 0)), 16777619) >>> 0;
}

const grams = new Map();
for (const [key, scores] of Object.entries(ngramsData.ngrams)) {
  const hash = hashGram(key);
  if (grams.has(hash)) throw new Error(`Two n-grams share a hash: ${key}`);
  grams.set(hash, Object.entries(scores));
}

const bytes = [];
let last = 0;
for (const hash of [...grams.keys()].sort((a, b) => a - b)) {
  let gap = hash - last;
  last = hash;
  for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
  bytes.push(gap);
  const entries = grams.get(hash);
  entries.forEach(([language, score], index) => {
    bytes.push(Number(language) + (index === entries.length - 1 ? 128 : 0), score);
  });
}

const model = {
  source: `n-grams of eld ${version} (${ngramsData.type}), https://github.com/nitotm/efficient-language-detector-js`,
  license:
    'Apache-2.0, Copyright Nito T.M.; packed, otherwise unchanged, by build-language-model.mjs',
  languages: Object.values(ngramsData.languages).join(' '),
  grams: grams.size,
  scores: [...grams.values()].reduce((sum, entries) => sum + entries.length, 0),
  packed: Buffer.from(bytes).toString('base64'),
};
const path = new URL('lib/core/language/language-model-data.json', root);
writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`);
