/** The launcher's words by language, put in by `scripts/build-client.ts` from messages/. */
declare const OPEN_WORDS: Record<string, string>;
