import { find } from '#client/form/find.ts';
import { showBusy } from '#client/form/show-busy.ts';
import { isSource } from '#lib/core/feedback/is-source.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { hashPin } from '#lib/core/kiosk/pin.ts';
import { askPin } from './ask-pin.ts';
import type { DialogBox } from './dialog-box.ts';
import { exportQueue } from './export-queue.ts';
import type { KioskStore } from './kiosk-store.ts';
import { panelMarkup } from './markup/panel-markup.ts';
import { type PanelView, readPanel } from './panel-view.ts';
import { pinHash, tryPin } from './pin-gate.ts';
import { localeOf, type PanelTongue } from './tongue.ts';

export interface PanelPorts {
  store: KioskStore;
  box: DialogBox;
  tongue: () => PanelTongue;
  given: () => Pick<PanelView, 'link' | 'offline' | 'build' | 'source' | 'locale'>;
  /** Tries at once, refused pieces aside. */
  sendNow: () => Promise<void>;
  onOpen: () => void;
  onClose: () => void;
  onStaysOn: (on: boolean) => void;
  /** What was chosen here has changed. */
  onSettings: () => Promise<void>;
}

/** The panel of the staff, behind their PIN. */
export class StaffPanel {
  readonly #ports: PanelPorts;

  constructor(ports: PanelPorts) {
    this.#ports = ports;
  }

  async ask(): Promise<void> {
    const { store, box, tongue } = this.#ports;
    if ((await pinHash(store)) === null) return this.#open();
    const { words } = tongue();
    askPin(box, {
      tongue: tongue(),
      title: words.title,
      hint: words.pin_hint,
      verdict: (pin) => tryPin(store, pin),
      onRight: () => void this.#open(),
    });
  }

  async #open(): Promise<void> {
    const { store, box, tongue, given, onOpen, onClose } = this.#ports;
    const spoken = tongue();
    const { locale: lang } = spoken;
    onOpen();
    const view = await readPanel(store, given());
    const options = { look: 'panel-box', lang, dir: directionOf(lang), onClose };
    this.#run(box.open(panelMarkup(view, spoken), options));
  }

  #run(place: HTMLElement): void {
    const { store, sendNow, onStaysOn } = this.#ports;
    const on = (selector: string, act: (element: HTMLElement) => unknown) => {
      for (const element of place.querySelectorAll<HTMLElement>(selector)) {
        element.addEventListener('click', () => void act(element));
      }
    };
    const again = async (act: () => Promise<void>) => {
      await act();
      await this.#open();
    };
    on('[data-send-now]', (button) => {
      if (button instanceof HTMLButtonElement) showBusy(button, true);
      return again(sendNow);
    });
    on('[data-export]', () => exportQueue(store));
    on('[data-again]', ({ dataset }) => again(() => this.#tryAgain(dataset.again ?? '')));
    on('[data-remove]', ({ dataset }) => again(() => store.drop(dataset.remove ?? '')));
    on('[data-choose-pin]', () => this.#choosePin());
    on('[data-leave]', () => location.assign('/'));
    const staysOn = find(place, '[data-stays-on]', HTMLInputElement);
    staysOn.addEventListener('change', async () => {
      await store.write('staysOn', staysOn.checked);
      onStaysOn(staysOn.checked);
    });
    place.querySelector('[data-settings]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) void this.#save(event.target);
    });
  }

  async #tryAgain(id: string): Promise<void> {
    const { store, sendNow } = this.#ports;
    const piece = (await store.refused()).find((one) => one.id === id);
    if (!piece) return;
    const { refusal: _, ...fresh } = piece;
    await store.put(fresh);
    await sendNow();
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const { store, tongue, onSettings } = this.#ports;
    const data = new FormData(form);
    const source = String(data.get('source')).trim();
    const locale = localeOf(String(data.get('locale')));
    if (!isSource(source) || !locale) {
      find(form, '[data-trouble]', HTMLElement).textContent = tongue().words.source_shape;
      return;
    }
    await store.write('source', source);
    await store.write('locale', locale);
    await onSettings();
    await this.#open();
  }

  #choosePin(): void {
    const { store, box, tongue } = this.#ports;
    const { words } = tongue();
    askPin(box, {
      tongue: tongue(),
      title: words.pin_choose,
      hint: words.pin_shape,
      verdict: async (pin) => {
        await store.write('pinHash', await hashPin(pin));
        return { kind: 'right' };
      },
      onRight: () => void this.#open(),
    });
  }
}
