/** Runs in the page (handed over as source): notes when each piece and each count was there. */
export function watchDesk(countTitle: string): void {
  const seen: DeskSightings = { words: {}, painted: {}, counts: {} };
  globalThis.deskSightings = seen;
  const heading = [...document.querySelectorAll('h2')].find(
    (one) => one.textContent === countTitle,
  );
  const figure = heading?.parentElement?.querySelector('p > span');
  if (!figure) throw new Error(`no figure under '${countTitle}'`);
  const noteCount = (at: number) => {
    seen.counts[(figure.textContent ?? '').replace(/\D/g, '')] ??= at;
  };
  const noteWords = (row: Element, at: number) => {
    const words = row.querySelector('p')?.textContent;
    if (!words) return;
    seen.words[words] ??= at;
    // A task that a frame's callback posts runs when that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.painted[words] ??= performance.now();
      };
      port2.postMessage(null);
    });
  };
  noteCount(performance.now());
  new MutationObserver((mutations) => {
    const at = performance.now();
    noteCount(at);
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches('li[data-row]')) noteWords(node, at);
      }
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Moments by the page's own clock, under the words of a piece or the digits of the count. */
export interface DeskSightings {
  words: Record<string, number>;
  painted: Record<string, number>;
  counts: Record<string, number>;
}

declare global {
  var deskSightings: DeskSightings;
}
