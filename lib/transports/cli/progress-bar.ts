const WIDTH = 30;

/** Draws on a terminal; elsewhere writes a line for each tenth, so that logs stay short. */
export function progressBar(output: NodeJS.WriteStream): (share: number) => void {
  let last = -1;
  return (share) => {
    const percent = Math.floor(Math.min(1, share) * 100);
    const step = output.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step <= last) return;
    last = step;
    const done = Math.round((step / 100) * WIDTH);
    const bar = `[${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${String(step).padStart(3)} %`;
    if (!output.isTTY) output.write(`${bar}\n`);
    else output.write(`\r${bar}${step === 100 ? '\n' : ''}`);
  };
}
