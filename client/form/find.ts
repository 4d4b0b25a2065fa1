/**
 * The element of that kind which a form of ours always has.
 * @throws Error where it has none.
 */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: { new (): T; prototype: T },
): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`Earshot's form has no ${selector}`);
}
