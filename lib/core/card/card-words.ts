import type words from '#messages/en/card.json';

/** What a printed card says beside the form's own question, as messages/<locale>/card.json has it. */
export type CardWords = typeof words;
