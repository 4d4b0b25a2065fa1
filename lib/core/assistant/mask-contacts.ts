const MAIL = /[^\s@<>,;:()]{1,64}@[^\s@<>,;:()]{1,255}/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
/** As long as a telephone's, a card's or an order's. */
const NUMBER = /\+?\p{Nd}(?:[\s().-]{0,2}\p{Nd}){5,}/gu;

/** A text without what tells how to reach whoever wrote it. */
export function maskContacts(text: string): string {
  return text.replace(LINK, '[link]').replace(MAIL, '[e-mail]').replace(NUMBER, '[number]');
}
