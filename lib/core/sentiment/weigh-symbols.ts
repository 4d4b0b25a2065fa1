const EMOJI = weights([
  [3, '😍 🤩 🥰 💯 🏆 🎉 🥳 😻 💖 💕 💗 💘 💝 💓 💞'],
  [2, '👍 😀 😃 😄 😁 😆 😊 🙂 😋 😎 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 ♥ 👏 🙌 👌 🤗 🔥 ✅ 😘 🤤 🌟'],
  [2, '💪 🫶 🤘 😇 ☺ 🙏 ✨ 💐 🌹'],
  [1, '🙃 😉 😅 😂 🤣 👋 🤝 🌸 😌 🍀 😏 🎊 🤭'],
  [-1, '😕 🙁 ☹ 😐 😑 🤔 😬 🙄 😟 🤨 😒 😪 🥱 ⚠ 😓 🫤 😶'],
  [-2, '👎 😞 😔 😢 😣 😖 😫 😩 😤 💔 ❌ 🚫 😥 😰 😧 😦 😨 🥴 🤦 🤷 ⛔ 🥺 😿 🤥 🐌'],
  [-3, '😡 😠 🤬 😭 🤮 🤢 💩 🖕 😱 😾 👿 🤡'],
]);
const PICTOGRAPH = /\p{Extended_Pictographic}/gu;
const FACES: readonly (readonly [number, RegExp])[] = [
  [2, /(?<![\w/])[:;=8x]-?(?:\)|d(?!\w)|\]|p(?!\w))|<3|\^_?\^/gi],
  [-2, /(?<![\w/])[:;=]['’]?-?(?:\(|c(?!\w))|(?<!\w)t[_.]t(?!\w)|ಠ_ಠ|<\/3/gi],
  [-1, /(?<![\w/])[:;=]-?[/\\|](?!\/)/g],
];
const STARS = /[⭐★]/gu;
// 9/10, 1 / 5, 100/100; not 24/7, and no date.
const MARK = /(?<![\d/.,])(\d{1,3})(?:[.,]\d)?\s?\/\s?(5|10|20|100)(?![\d/])/g;
const CEILING = 4;

/** Sums what emoji, emoticons, stars and marks ('9/10') say, held within ±4. */
export function weighSymbols(text: string): number {
  let sum = weighStars(text.match(STARS)?.length ?? 0);
  for (const [emoji] of text.matchAll(PICTOGRAPH)) sum += EMOJI.get(emoji) ?? 0;
  for (const [weight, face] of FACES) sum += weight * (text.match(face)?.length ?? 0);
  for (const [, given, best] of text.matchAll(MARK)) sum += weighMark(Number(given), Number(best));
  return Math.max(-CEILING, Math.min(CEILING, sum));
}

function weighStars(count: number): number {
  if (count === 0 || count === 3) return 0;
  return count < 3 ? -1.5 : 3;
}

function weighMark(given: number, best: number): number {
  const share = given / best;
  if (share > 1) return 0;
  if (share >= 0.8) return 3;
  return share <= 0.4 ? -3 : 0;
}

function weights(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([weight, row]) => row.split(' ').map((emoji) => [emoji, weight])));
}
