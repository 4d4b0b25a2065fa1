import type { Script } from './read-script.ts';

/** The languages that may be told apart within a script. */
export const LANGUAGES_BY_SCRIPT: Readonly<Partial<Record<Script, readonly string[]>>> = {
  Arabic: ['ar', 'fa', 'ur', 'ku', 'ps', 'sd', 'ug'],
  Armenian: ['hy'],
  Bengali: ['bn', 'as'],
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  Devanagari: ['hi', 'mr', 'ne', 'sa'],
  Ethiopic: ['am', 'ti'],
  Georgian: ['ka'],
  Greek: ['el'],
  Gujarati: ['gu'],
  Gurmukhi: ['pa'],
  Han: ['zh', 'ja', 'yue'],
  Hangul: ['ko'],
  Hebrew: ['he', 'yi'],
  Kana: ['ja'],
  Kannada: ['kn'],
  Khmer: ['km'],
  Lao: ['lo'],
  Malayalam: ['ml'],
  Myanmar: ['my'],
  Oriya: ['or'],
  Sinhala: ['si'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Thai: ['th'],
};
