import { formOptions } from '#lib/core/form/form-options.ts';
import type { FormState } from '#lib/core/form/form-state.ts';
import { formWords } from '#lib/core/form/form-words.ts';
import { formFrameMarkup } from '#lib/core/form/markup/form-frame-markup.ts';
import { formMarkup } from '#lib/core/form/markup/form-markup.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { followUpView } from './follow-up-view.ts';
import { formHead } from './form-head.ts';
import { languageLinks } from './language-links.ts';
import { pageDocument } from './page-document.ts';
import type { PageRequest } from './page-request.ts';
import { voiceView } from './voice-view.ts';

/** The form, blank or as somebody left it. */
export async function formPage(request: PageRequest, state: FormState): Promise<string> {
  const { locale, messages, source, link } = request;
  const { settings } = request.state;
  const { nameField, shopName } = settings;
  const own = settings.formTexts[locale] ?? {};
  const words = formWords(own, messages);
  const question = own.title ?? messages.meta.title;
  const title = shopName ? `${question} · ${shopName}` : question;
  const token = issueFormToken();
  const followUp = await followUpView(locale, settings);
  const voice = await voiceView(locale, settings);
  const view = { messages, locale, words, nameField, source, token, link, voice, followUp };
  const form = formMarkup({ state, ...view });
  const options = formOptions(view);
  return pageDocument(request, {
    title,
    head: formHead(request, { title, description: own.subtitle ?? messages.meta.description }),
    main: formFrameMarkup(form, options),
    ...(!request.framed && { footer: languageLinks(request) }),
  });
}
