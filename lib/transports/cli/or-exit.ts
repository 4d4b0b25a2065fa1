/** Runs a step of the start; a failure ends the process with one line for the operator. */
export async function orExit<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Earshot cannot start: ${message}\n`);
    process.exit(1);
  }
}
