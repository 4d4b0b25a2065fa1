import { find } from '#client/form/find.ts';
import { PIN_PATTERN } from '#lib/core/kiosk/pin.ts';
import type { DialogBox } from './dialog-box.ts';
import { pinMarkup } from './markup/dialogs-markup.ts';
import type { PinVerdict } from './pin-gate.ts';
import type { PanelTongue } from './tongue.ts';

interface PinAsked {
  tongue: PanelTongue;
  title: string;
  hint: string;
  /** What a PIN of the right shape leads to: nothing, or why not. */
  verdict: (pin: string) => Promise<PinVerdict>;
  onRight: () => void;
}

/** A pad for a PIN; also typed on keys. */
export function askPin(box: DialogBox, { tongue, title, hint, verdict, onRight }: PinAsked): void {
  const { locale: lang, words } = tongue;
  const place = box.open(pinMarkup(tongue, { title, hint }), { look: 'pad', lang, dir: 'ltr' });
  const field = find(place, '#pin', HTMLInputElement);
  const trouble = find(place, '[data-trouble]', HTMLElement);
  let busy = false;
  place.querySelector('.keys')?.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('.key') : null;
    const { digit } = key?.dataset ?? {};
    if (digit && field.value.length < field.maxLength) field.value += digit;
    else if (key && 'delete' in key.dataset) field.value = field.value.slice(0, -1);
  });
  find(place, 'form', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    if (!PIN_PATTERN.test(field.value)) {
      trouble.textContent = words.pin_shape;
      return;
    }
    busy = true;
    trouble.textContent = '';
    const told = await verdict(field.value);
    busy = false;
    field.value = '';
    if (told.kind === 'right') onRight();
    else if (told.kind !== 'wait') trouble.textContent = words.pin_wrong;
    else trouble.textContent = tongue.say(words.pin_wait, { seconds: told.seconds });
  });
}
