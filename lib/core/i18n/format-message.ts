type Values = Readonly<Record<string, string | number>>;

interface Setting {
  values: Values;
  locale: string;
  /** What `#` stands for. */
  count?: number | undefined;
}

/** The index of the brace that closes the one at `open`. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let index = open; index < message.length; index += 1) {
    if (message[index] === '{') depth += 1;
    else if (message[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw new SyntaxError(`A brace is left open: ${message}`);
}

/** The text of the branch that `count` takes: `=2` before the plural's name, `other` at last. */
function branch(options: string, count: number, locale: string): string {
  const branches = new Map<string, string>();
  let at = 0;
  for (let open = options.indexOf('{'); open >= 0; open = options.indexOf('{', at)) {
    const end = closing(options, open);
    branches.set(options.slice(at, open).trim(), options.slice(open + 1, end));
    at = end + 1;
  }
  const rule = new Intl.PluralRules(locale).select(count);
  return branches.get(`=${count}`) ?? branches.get(rule) ?? branches.get('other') ?? '';
}

function argument(inside: string, setting: Setting): string {
  const [name = '', kind] = inside.split(',', 2).map((part) => part.trim());
  const value = setting.values[name];
  if (value === undefined) throw new RangeError(`No value for {${name}}`);
  if (kind === undefined) return String(value);
  const count = Number(value);
  if (kind === 'number') return count.toLocaleString(setting.locale);
  if (kind !== 'plural') throw new SyntaxError(`Not read here: {${inside}}`);
  const options = inside.slice(inside.indexOf(',', inside.indexOf(',') + 1) + 1);
  return format(branch(options, count, setting.locale), { ...setting, count });
}

function format(message: string, setting: Setting): string {
  let text = '';
  for (let at = 0; at < message.length; at += 1) {
    const sign = message[at] ?? '';
    if (sign === '{') {
      const end = closing(message, at);
      text += argument(message.slice(at + 1, end), setting);
      at = end;
    } else if (sign === '#' && setting.count !== undefined) {
      text += setting.count.toLocaleString(setting.locale);
    } else text += sign;
  }
  return text;
}

/**
 * A message of messages/<locale>/form.json with its arguments: the part of ICU MessageFormat that they use,
 * `{name}`, `{count, number}` and `{count, plural, …}` with `#`. Apostrophes quote nothing.
 * @throws RangeError for an argument without a value, SyntaxError for any other part of ICU.
 */
export function formatMessage(message: string, locale: string, values: Values = {}): string {
  return format(message, { values, locale });
}
