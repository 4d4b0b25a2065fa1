import type { PanelView } from '#client/kiosk/panel-view.ts';
import type { PanelTongue } from '#client/kiosk/tongue.ts';
import { FORM_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

const row = (name: string, value: string, tone = '') =>
  html`<div class="row${tone}"><dt>${name}</dt><dd>${value}</dd></div>`;

function moment(at: string, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}

function queueRows(
  { summary, lastSentAt, trouble }: PanelView,
  { words, say, locale }: PanelTongue,
) {
  const { waiting, oldestAt } = summary;
  return [
    row(words.queue, say(words.queue_count, { count: waiting })),
    oldestAt && row(words.oldest, moment(oldestAt, locale)),
    row(words.last_sent, lastSentAt ? moment(lastSentAt, locale) : words.never),
    trouble && row(words.trouble, trouble, ' bad'),
  ];
}

function stateRows(
  { enrolment, link, offline, storage, build }: PanelView,
  { words, say }: PanelTongue,
) {
  const desk = enrolment
    ? say(enrolment.forgotten ? words.desk_forgotten : words.desk_known, {
        name: enrolment.setup.name,
      })
    : words.desk_unknown;
  return [
    row(words.desk, desk, enrolment?.forgotten ? ' bad' : ''),
    link && row(words.link, words[`link_${link}`], link === 'done' ? '' : ' bad'),
    row(words.offline, offline ? words.offline_ready : words.offline_not, offline ? '' : ' bad'),
    row(words.storage, words[`storage_${storage}`], storage === 'kept' ? '' : ' bad'),
    row(words.version, build),
  ];
}

function refusedMarkup({ refused, hasPin }: PanelView, { words, say }: PanelTongue) {
  if (refused.length === 0) return null;
  const items = refused.map(
    ({ id, submission, refusal }) =>
      html`<li>${hasPin && html`<blockquote dir="auto">${submission.feedback}</blockquote>`}<p class="hint">${refusal?.detail}</p><div class="ways"><button type="button" class="second" data-again="${id}">${words.again}</button>${hasPin && html`<button type="button" class="second" data-remove="${id}">${words.remove}</button>`}</div></li>`,
  );
  return html`<section><h3>${say(words.refused, { count: refused.length })}</h3><p class="hint">${words.refused_hint}</p><ul class="refused">${items}</ul></section>`;
}

function settingsMarkup(
  { enrolment, source, locale, hasPin, mayChoosePin }: PanelView,
  { words }: PanelTongue,
) {
  if (enrolment && !enrolment.forgotten) return html`<p class="hint">${words.set_on_desk}</p>`;
  const languages = FORM_LOCALES.map(
    (one) =>
      html`<option value="${one}"${one === locale && html` selected`}>${LOCALE_NAMES[one]}</option>`,
  );
  return html`<form class="settings" data-settings><label for="kiosk-source">${words.source}</label><input id="kiosk-source" name="source" class="control" value="${source}" maxlength="64" autocomplete="off"><label for="kiosk-locale">${words.language}</label><select id="kiosk-locale" name="locale" class="control">${languages}</select><p class="trouble" role="alert" data-trouble></p><button type="submit" class="second">${words.save}</button></form>${
    !hasPin &&
    html`<section><p class="hint">${mayChoosePin ? words.pin_none : words.pin_later}</p>${
      mayChoosePin &&
      html`<button type="button" class="second" data-choose-pin>${words.pin_choose}</button>`
    }</section>`
  }`;
}

/** What staff see behind the PIN. */
export function panelMarkup(view: PanelView, tongue: PanelTongue): Markup {
  const { words } = tongue;
  const { hasPin, staysOn, summary } = view;
  return html`<h2 id="dialog-title">${words.title}</h2>
<dl>${queueRows(view, tongue)}</dl>
<div class="ways"><button type="button" class="primary" data-send-now><span>${words.send_now}</span></button>${
    hasPin &&
    summary.waiting > 0 &&
    html`<button type="button" class="second" data-export>${words.export}</button>`
  }</div>
${hasPin && summary.waiting > 0 && html`<p class="hint">${words.export_hint}</p>`}
${refusedMarkup(view, tongue)}
<dl>${stateRows(view, tongue)}</dl>
<label class="switch"><input type="checkbox" data-stays-on${staysOn && html` checked`}><span>${words.stays_on}</span></label>
${settingsMarkup(view, tongue)}
<div class="ways"><button type="button" class="second" data-leave>${words.leave}</button><button type="button" class="second" data-close>${words.back}</button></div>`;
}
