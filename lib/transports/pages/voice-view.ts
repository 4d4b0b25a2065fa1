import type { VoiceView } from '#lib/core/form/voice-view.ts';
import type { FormLocale } from '#lib/core/i18n/locales.ts';
import type { Settings } from '#lib/core/settings/settings.ts';
import { canTranscribe } from '#lib/services/voice/transcribe-speech.ts';
import { clientFile } from './client-file.ts';
import { readVoiceWords } from './read-words.ts';

/** How the form lets somebody speak; nothing where the team does not want it. */
export async function voiceView(
  locale: FormLocale,
  { voice }: Settings,
): Promise<VoiceView | undefined> {
  if (!voice) return undefined;
  const { speak, trouble } = await readVoiceWords(locale);
  return {
    speak,
    away: trouble.away,
    module: `/assets/${clientFile('client/voice/run-voice.ts')}`,
    recording: canTranscribe(),
  };
}
