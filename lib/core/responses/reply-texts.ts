/** The pieces of a reply in one language; `{…}` is filled in. */
export interface ReplyTexts {
  /** `{name}` */
  greeting: string;
  greeting_nobody: string;
  /** By the rating; `mild` for words that are unhappier than the rating. */
  sorry: { 1: string; 2: string; mild: string };
  /** `{topics}` */
  about: string;
  /** What is asked back. */
  ask: string;
  /** `{shop}` */
  closing: string;
  closing_nobody: string;
}

/** Nothing here promises anything: what the shop will do, only the shop can say. */
export const REPLY_TEXTS: Readonly<Record<'en' | 'es' | 'fr' | 'de', ReplyTexts>> = {
  en: {
    greeting: 'Hello {name},',
    greeting_nobody: 'Hello,',
    sorry: {
      1: 'Thank you for telling us so openly. We are very sorry that we let you down.',
      2: 'Thank you for your feedback. We are sorry that it was not as it should have been.',
      mild: 'Thank you for your feedback, and for telling us what bothered you.',
    },
    about: 'We have read what you wrote about {topics}, and it has reached the people it is about.',
    ask: 'If there is anything you would like to add, please simply reply: we want to understand what happened.',
    closing: 'Kind regards\n{shop}',
    closing_nobody: 'Kind regards',
  },
  es: {
    greeting: 'Hola, {name}:',
    greeting_nobody: 'Hola:',
    sorry: {
      1: 'Gracias por contárnoslo con tanta claridad. Sentimos mucho haberle fallado.',
      2: 'Gracias por su opinión. Sentimos que no haya sido como debía ser.',
      mild: 'Gracias por su opinión y por contarnos lo que le molestó.',
    },
    about:
      'Hemos leído lo que escribió sobre {topics}, y ha llegado a las personas a las que concierne.',
    ask: 'Si desea añadir algo, responda sin más a este mensaje: queremos entender qué pasó.',
    closing: 'Un cordial saludo\n{shop}',
    closing_nobody: 'Un cordial saludo',
  },
  fr: {
    greeting: 'Bonjour {name},',
    greeting_nobody: 'Bonjour,',
    sorry: {
      1: 'Merci de nous l’avoir dit si franchement. Nous sommes sincèrement désolés de vous avoir déçu.',
      2: 'Merci pour votre avis. Nous sommes désolés que tout n’ait pas été comme il se devait.',
      mild: 'Merci pour votre avis, et de nous avoir dit ce qui vous a gêné.',
    },
    about:
      'Nous avons lu ce que vous avez écrit sur {topics}, et les personnes concernées l’ont reçu.',
    ask: 'Si vous souhaitez ajouter quelque chose, répondez simplement à ce message\u00a0: nous voulons comprendre ce qui s’est passé.',
    closing: 'Bien cordialement\n{shop}',
    closing_nobody: 'Bien cordialement',
  },
  de: {
    greeting: 'Guten Tag {name},',
    greeting_nobody: 'Guten Tag,',
    sorry: {
      1: 'danke, dass Sie uns das so offen sagen. Es tut uns sehr leid, dass wir Sie enttäuscht haben.',
      2: 'danke für Ihre Rückmeldung. Es tut uns leid, dass es nicht so war, wie es sein sollte.',
      mild: 'danke für Ihre Rückmeldung und dafür, dass Sie uns sagen, was Sie gestört hat.',
    },
    about:
      'Was Sie zu {topics} geschrieben haben, haben wir gelesen, und es ist bei denen angekommen, die es betrifft.',
    ask: 'Wenn Sie noch etwas hinzufügen möchten, antworten Sie einfach: Wir möchten verstehen, was passiert ist.',
    closing: 'Freundliche Grüße\n{shop}',
    closing_nobody: 'Freundliche Grüße',
  },
};
