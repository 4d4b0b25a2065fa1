import { adoptStyle } from '#client/widget/adopt-style.ts';
import type { VoiceWords } from '#lib/core/form/voice-view.ts';
import style from './voice.css?inline';
import { type VoicePlace, VoiceSession } from './voice-session.ts';

export type { VoicePlace };

/**
 * The entry of what is loaded when somebody first wants to speak, by any page of ours or of another
 * site: makes a place ready. @returns how to open it and close it.
 * @throws Error where its words cannot be had.
 */
export async function prepareVoice(place: VoicePlace): Promise<() => void> {
  const answer = await fetch(`${place.origin}/widget/v1/voice/${place.locale}`);
  if (!answer.ok) throw new Error(`Earshot answered ${answer.status}`);
  const words: VoiceWords = await answer.json();
  const root = place.panel.getRootNode();
  adoptStyle(root instanceof ShadowRoot ? root : document, style);
  const session = new VoiceSession(place, words);
  return () => session.toggle();
}
