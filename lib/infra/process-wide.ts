/**
 * A value of which one process must have exactly one. `server.ts` and the routes that Next bundles
 * load separate copies of a module; `globalThis` is what they share (docs/decisions/0004).
 */
export function processWide<T>(name: string, create: () => T): T {
  const key = Symbol.for(`earshot.${name}`);
  const store: Record<symbol, unknown> = globalThis as never;
  if (!(key in store)) store[key] = create();
  return store[key] as T;
}

export function setProcessWide<T>(name: string, value: T): void {
  const store: Record<symbol, unknown> = globalThis as never;
  store[Symbol.for(`earshot.${name}`)] = value;
}
