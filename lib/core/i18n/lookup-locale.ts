/** What browsers, detectors and older standards call a language that is listed under another name. */
const ALIASES = new Map([
  ['cmn', 'zh-hans'],
  ['in', 'id'],
  ['iw', 'he'],
  ['mo', 'ro'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['yue', 'zh-hant'],
  ['zh', 'zh-hans'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['zh-tw', 'zh-hant'],
]);

/** No language tag that means anything to us is longer; RFC 5646 §4.4.1 asks for at least 35. */
const LONGEST_TAG = 64;

/** Lists of languages are few, and asked with every submission. */
const byNames = new WeakMap<readonly string[], Map<string, string>>();

function byNameOf<Offered extends string>(offered: readonly Offered[]): Map<string, Offered> {
  // What was kept for a list was made of its own members.
  let byName = byNames.get(offered) as Map<string, Offered> | undefined;
  if (!byName) {
    byName = new Map(offered.map((one) => [one.toLowerCase(), one]));
    byNames.set(offered, byName);
  }
  return byName;
}

/**
 * What serves a reader of this language, found by lookup as in RFC 4647 §3.4: the whole tag, then
 * ever less of it (`zh-Hant-HK` → `zh-Hant`, `pt-BR` → `pt`).
 *
 * @param tag BCP 47 in any case, as browsers and people write it (`es_MX`)
 * @param offered BCP 47 tags; Chinese by script. A list that is kept: it is remembered by itself.
 * @returns one of those offered, or null
 */
export function lookupLocale<Offered extends string>(
  tag: string | null | undefined,
  offered: readonly Offered[],
): Offered | null {
  const subtags = (tag ?? '').slice(0, LONGEST_TAG).trim().toLowerCase().split(/[-_]/);
  const byName = byNameOf(offered);
  for (let length = subtags.length; length > 0; length -= 1) {
    const range = subtags.slice(0, length).join('-');
    const found = byName.get(ALIASES.get(range) ?? range) ?? byName.get(range);
    if (found !== undefined) return found;
  }
  return null;
}
