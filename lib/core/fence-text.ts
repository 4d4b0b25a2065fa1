/**
 * Puts a customer's words between marks that they cannot contain, so that a model can tell them from
 * everything else it is told. `boundary` must be random and new for each answer.
 */
export function fenceText(text: string, boundary: string): string {
  const mark = `customer-text-${boundary}`;
  // Whoever guessed the boundary gains nothing: the mark is broken where the text has it.
  return `<${mark}>\n${text.replaceAll(mark, 'customer-text')}\n</${mark}>`;
}
