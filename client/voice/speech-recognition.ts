/** What we use of the Web Speech API, which TypeScript's library does not have whole. */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

interface RecognitionClass {
  new (): Recognition;
  /** Whether it can, for these languages, without sending the sound anywhere. */
  available?(wanted: { langs: string[]; processLocally: boolean }): Promise<string>;
}

export interface RecognitionResults {
  readonly length: number;
  readonly [index: number]: { readonly isFinal: boolean; readonly 0?: { transcript: string } };
}

const isClass = (value: unknown): value is RecognitionClass => typeof value === 'function';

/** The browser's own recogniser, where it has one. */
export function recognitionClass(): RecognitionClass | null {
  const found: unknown =
    Reflect.get(window, 'SpeechRecognition') ?? Reflect.get(window, 'webkitSpeechRecognition');
  return isClass(found) ? found : null;
}

/** Chinese is told apart by country here, not by script. */
const BY_COUNTRY = new Map([
  ['zh-Hans', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['nb', 'nb-NO'],
]);

/** The page's language as this reader speaks it: Mexican Spanish where the browser says so. */
export function spokenTag(locale: string, own: readonly string[] = navigator.languages): string {
  const tag = BY_COUNTRY.get(locale) ?? locale;
  return own.find((one) => one.startsWith(`${tag}-`)) ?? tag;
}

/** Whether the sound would stay on this device. */
export async function staysHere(lang: string): Promise<boolean> {
  const asked = recognitionClass()?.available?.({ langs: [lang], processLocally: true });
  return (await asked?.catch(() => null)) === 'available';
}
