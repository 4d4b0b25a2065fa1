import { showBusy } from './show-busy.ts';

/** Lets a "send now" button try at once, and say when that was in vain. */
export function runSendNow(scope: ParentNode, inVain: string, deliver: () => Promise<void>): void {
  const button = scope.querySelector<HTMLButtonElement>('[data-send-now]');
  const vain = scope.querySelector('.vain');
  let trying = false;
  button?.addEventListener('click', async () => {
    if (trying) return;
    trying = true;
    if (vain) vain.textContent = '';
    showBusy(button, true);
    await deliver();
    showBusy(button, false);
    if (vain) vain.textContent = inVain;
    trying = false;
  });
}
