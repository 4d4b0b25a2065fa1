import { find } from '#client/form/find.ts';
import { put } from '#client/form/put.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';
import { html } from '#lib/core/markup/html.ts';
import { type EnrolOutcome, enrol, readLink } from './enrolment.ts';
import { KeepCurrent } from './keep-current.ts';
import { KioskApp } from './kiosk-app.ts';
import { readPlace } from './kiosk-place.ts';
import { KioskQueue } from './kiosk-queue.ts';
import { loadKit } from './kit.ts';
import { openStore } from './open-store.ts';
import { Reporter } from './reporter.ts';
import { StaffPanel } from './staff-panel.ts';
import { StayOn } from './stay-on.ts';
import { panelTongue } from './tongue.ts';

const KIT_MS = 60_000;
const AGAIN_MS = 10_000;

/** The entry of the kiosk's page. */
async function run(root: HTMLElement): Promise<void> {
  const store = await openStore();
  await readLink(store);
  const first = await loadKit();
  if (!first) {
    // Only ever before the first visit was whole: from then on the kit is on the device.
    put(root, html`<p class="lost" role="status">…</p>`);
    setTimeout(() => location.reload(), AGAIN_MS);
    return;
  }
  let kit: KioskKit = first;
  const build = document.documentElement.dataset.build ?? '';
  let kitAt = performance.now();
  let link: EnrolOutcome = await enrol(store).catch(() => 'away' as const);
  let place = await readPlace(store);
  let offline = false;
  const current = new KeepCurrent(() => app.idle);
  const stayOn = new StayOn();
  const reporter = new Reporter(store);

  put(root, html`<div data-frame class="frame"></div><dialog data-dialog></dialog>`);
  const queue = new KioskQueue(store, (summary) => {
    app.showQueue(summary);
    reporter.noteQueue(summary);
  });
  const whenIdle = async () => {
    void current.whenIdle();
    if (link === 'away') link = await enrol(store).catch(() => 'away' as const);
    if (performance.now() - kitAt > KIT_MS) {
      kitAt = performance.now();
      const fresh = await loadKit();
      // Of another build: its own page comes with it.
      if (fresh?.build === build) kit = fresh;
      else if (fresh) await current.look();
    }
    place = await readPlace(store);
    return { kit, place };
  };
  const app: KioskApp = new KioskApp(
    root,
    { kit, place },
    {
      queue,
      whenIdle,
      askStaff: () => void panel.ask(),
    },
  );
  const panel = new StaffPanel({
    store,
    box: app.box,
    tongue: () => panelTongue(kit, place.locale),
    given: () => ({ ...place, link: link === 'no_link' ? null : link, offline, build }),
    sendNow: async () => void (await queue.deliver({ insist: true })),
    onOpen: () => {
      app.lendToStaff();
      void stayOn.pause();
    },
    onClose: () => void queue.deliver(),
    onStaysOn: (on) => stayOn.set(on),
    onSettings: async () => {
      place = await readPlace(store);
    },
  });
  app.showIdle();
  stayOn.set((await store.read('staysOn')) ?? false);
  queue.start();
  reporter.start();
  nameSource(place.source);
  offline = await current.start();
  await navigator.storage?.persist?.().catch(() => false); // the panel says what became of it
}

/** Installed from here, the app opens as the kiosk of this place. */
function nameSource(source: string): void {
  const manifest = find(document, 'link[rel=manifest]', HTMLLinkElement);
  if (source !== 'kiosk') manifest.href += `?${new URLSearchParams({ source })}`;
}

void run(find(document, '#kiosk', HTMLElement));
