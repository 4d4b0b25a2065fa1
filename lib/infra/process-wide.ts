const symbols = new Map<string, symbol>();

/** Asked for many times a request: the table here is quicker than the registry of symbols. */
function symbolOf(name: string): symbol {
  let symbol = symbols.get(name);
  if (!symbol) {
    symbol = Symbol.for(`earshot.${name}`);
    symbols.set(name, symbol);
  }
  return symbol;
}

/**
 * A value of which one process must have exactly one. `server.ts` and the routes that Next bundles
 * load separate copies of a module; `globalThis` is what they share (docs/decisions/0004).
 */
export function processWide<T>(name: string, create: () => T): T {
  const key = symbolOf(name);
  const store: Record<symbol, unknown> = globalThis as never;
  if (!(key in store)) store[key] = create();
  return store[key] as T;
}

export function setProcessWide<T>(name: string, value: T): void {
  const store: Record<symbol, unknown> = globalThis as never;
  store[symbolOf(name)] = value;
}
