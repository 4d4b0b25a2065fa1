import type words from '#messages/en/voice.json';

/** What is said around speaking, as messages/<locale>/voice.json has it. */
export type VoiceWords = typeof words;

/** How the form lets somebody speak instead of typing. */
export interface VoiceView {
  /** What the button is called. */
  speak: string;
  /** Said where it cannot even be loaded. */
  away: string;
  /** Where the code of it is: a path of ours, new with each build. */
  module: string;
  /** Whether a recording can be sent to be written down. */
  recording: boolean;
}

/** What a form's script needs of it: the button is called what it is. */
export const liveVoice = ({ speak: _, ...voice }: VoiceView): Omit<VoiceView, 'speak'> => voice;
