import { mintId } from '#client/courier/mint-id.ts';
import { find } from '#client/form/find.ts';
import { put } from '#client/form/put.ts';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { blankDraft, type Draft } from '#lib/core/form/form-state.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';
import { countDown } from './countdown.ts';
import { DialogBox } from './dialog-box.ts';
import type { KioskPlace } from './kiosk-place.ts';
import type { KioskQueue } from './kiosk-queue.ts';
import { languagesMarkup, stillThereMarkup } from './markup/dialogs-markup.ts';
import { frameMarkup } from './markup/frame-markup.ts';
import { idleMarkup } from './markup/idle-markup.ts';
import { thanksMarkup } from './markup/thanks-markup.ts';
import type { QueueSummary } from './piece.ts';
import { Silence } from './silence.ts';
import { localeOf, Tongue } from './tongue.ts';
import { Writing } from './writing.ts';

const QUIET_SECONDS = 60;
const ANSWER_SECONDS = 20;
const THANKS_SECONDS = 12;
const PANEL_SECONDS = 120;
const SETTLE_MS = 5 * 60_000;

export interface AppPorts {
  queue: KioskQueue;
  /** Nobody is there: the moment for anything that must not disturb. */
  whenIdle: () => Promise<{ kit: KioskKit; place: KioskPlace }>;
  askStaff: () => void;
}

/** The screens of a kiosk, and how one leads to another. */
export class KioskApp {
  readonly box: DialogBox;
  readonly #root: HTMLElement;
  readonly #ports: AppPorts;
  readonly #silence = new Silence();
  #kit: KioskKit;
  #place: KioskPlace;
  #tongue: Tongue;
  #writing: Writing | null = null;
  #idle = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #stopCounting = () => {};
  #summary: QueueSummary = { waiting: 0, refused: 0, oldestAt: null };

  constructor(root: HTMLElement, given: { kit: KioskKit; place: KioskPlace }, ports: AppPorts) {
    this.#root = root;
    this.#ports = ports;
    this.#kit = given.kit;
    this.#place = given.place;
    this.#tongue = new Tongue(given.kit, given.place.locale);
    this.#draw();
    this.box = new DialogBox(find(root, '[data-dialog]', HTMLDialogElement));
  }

  get tongue(): Tongue {
    return this.#tongue;
  }

  /** Whether nobody is in the middle of anything. */
  get idle(): boolean {
    return this.#idle;
  }

  /** Nobody stands here for ever: the panel shuts by itself. */
  lendToStaff(): void {
    this.#idle = false;
    this.#silence.after(PANEL_SECONDS, () => this.showIdle());
  }

  showIdle(): void {
    this.#leave();
    this.#speak(this.#place.locale);
    put(this.#stage, idleMarkup(this.#tongue));
    const begin = (rating = '') => this.#write({ ...blankDraft(mintId()), rating });
    find(this.#stage, '.idle', HTMLElement).addEventListener('click', ({ target }) => {
      const face = target instanceof Element ? target.closest<HTMLElement>('[data-face]') : null;
      begin(face?.dataset.face);
    });
    this.#idle = true;
    void this.#settle();
  }

  showQueue(summary: QueueSummary): void {
    this.#summary = summary;
    const { waiting } = summary;
    const place = find(this.#root, '[data-waits]', HTMLElement);
    const text =
      waiting > 0 ? this.#tongue.say(this.#tongue.kiosk.waiting, { count: waiting }) : '';
    if (place.textContent !== text) place.textContent = text;
  }

  get #stage(): HTMLElement {
    return find(this.#root, '[data-stage]', HTMLElement);
  }

  /** What came while somebody was here is taken up now, and what comes later every few minutes. */
  async #settle(): Promise<void> {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#settle(), SETTLE_MS);
    if (!this.#idle) return;
    const fresh = await this.#ports.whenIdle();
    if (!this.#idle) return;
    const same = JSON.stringify(fresh.place) === JSON.stringify(this.#place);
    const changed = fresh.kit !== this.#kit || !same;
    this.#kit = fresh.kit;
    this.#place = fresh.place;
    if (changed) this.showIdle();
  }

  #write(draft: Draft): void {
    this.#leave();
    void this.#ports.queue.prepare();
    this.#writing = new Writing(
      this.#stage,
      {
        tongue: this.#tongue,
        nameField: this.#kit.nameField,
        source: this.#place.source,
        keep: (submission) => this.#keep(submission),
        startOver: () => this.showIdle(),
      },
      draft,
    );
    this.#writing.focus();
    scrollTo(0, 0);
    this.#silence.after(QUIET_SECONDS, () => this.#askWhetherThere());
  }

  async #keep(submission: Submission): Promise<void> {
    const told = await this.#ports.queue.keep(submission);
    const { words, kiosk, locale: language } = this.#tongue;
    if (told === 'kept') this.#thank({ text: kiosk.kept, language });
    else this.#thank(told === 'sent' ? { text: words.thankYou, language } : told);
  }

  #thank(thanks: { text: string; language: string }): void {
    this.#leave();
    const { kiosk } = this.#tongue;
    const say = (seconds: number) => this.#tongue.say(kiosk.reset, { seconds });
    put(this.#stage, thanksMarkup(thanks, this.#tongue, say(THANKS_SECONDS)));
    const left = find(this.#stage, '[data-left]', HTMLElement);
    this.#stopCounting = countDown(THANKS_SECONDS, {
      show: (seconds) => {
        left.textContent = say(seconds);
      },
      end: () => this.showIdle(),
    });
    const stay = find(this.#stage, '[data-stay]', HTMLElement);
    stay.addEventListener('click', () => {
      this.#stopCounting();
      left.textContent = '';
      stay.hidden = true;
      this.#silence.after(QUIET_SECONDS, () => this.showIdle());
    });
    find(this.#stage, '[data-done]', HTMLElement).addEventListener('click', () => this.showIdle());
    find(this.#stage, 'h1', HTMLElement).focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #askWhetherThere(): void {
    const writing = this.#writing;
    const again = () => this.#silence.after(QUIET_SECONDS, () => this.#askWhetherThere());
    if (writing?.busy) again();
    else if (!writing || writing.blank) this.showIdle();
    else this.#countWriterDown(again);
  }

  #countWriterDown(again: () => void): void {
    const { kiosk } = this.#tongue;
    const say = (seconds: number) => this.#tongue.say(kiosk.still.text, { seconds });
    const place = this.box.open(stillThereMarkup(this.#tongue, say(ANSWER_SECONDS)), {
      onClose: () => {
        this.#stopCounting();
        if (this.#writing) again();
      },
    });
    const left = find(place, '[data-left]', HTMLElement);
    this.#stopCounting = countDown(ANSWER_SECONDS, {
      show: (seconds) => {
        left.textContent = say(seconds);
      },
      end: () => this.showIdle(),
    });
    find(place, '[data-here]', HTMLElement).addEventListener('click', () => this.box.close());
    find(place, '[data-clear]', HTMLElement).addEventListener('click', () => this.showIdle());
  }

  #chooseLanguage(): void {
    const place = this.box.open(languagesMarkup(this.#tongue), { look: 'wide' });
    place.querySelector('.tongues')?.addEventListener('click', ({ target }) => {
      const choice =
        target instanceof Element ? target.closest<HTMLElement>('[data-locale]') : null;
      const locale = localeOf(choice?.dataset.locale);
      if (!locale) return;
      const draft = this.#writing?.draft ?? blankDraft(mintId());
      this.box.close();
      this.#speak(locale);
      this.#write(draft);
    });
  }

  #speak(locale: Tongue['locale']): void {
    this.#tongue = new Tongue(this.#kit, locale);
    this.#draw();
  }

  /** Everything but the dialog, which may be open. */
  #draw(): void {
    const { locale, words } = this.#tongue;
    const { documentElement: page } = document;
    page.lang = locale;
    page.dir = directionOf(locale);
    const { name } = this.#kit.shop;
    document.title = name ? `${words.title} · ${name}` : words.title;
    for (const [token, value] of this.#kit.tokens) page.style.setProperty(token, value);
    put(find(this.#root, '[data-frame]', HTMLElement), frameMarkup(this.#kit, this.#tongue));
    const on = (selector: string, act: () => void) =>
      find(this.#root, selector, HTMLElement).addEventListener('click', act);
    on('[data-languages]', () => this.#chooseLanguage());
    on('[data-staff]', () => this.#ports.askStaff());
    this.showQueue(this.#summary);
  }

  #leave(): void {
    this.#stopCounting();
    this.#silence.stop();
    this.#writing = null;
    this.#idle = false;
    this.box.close();
  }
}
