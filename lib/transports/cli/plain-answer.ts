import { terminalText } from './terminal-text.ts';

const CITATION = /\[\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]\]/gi;

/** An answer for a terminal: citations as numbers, without markup; and what it cites, in their order. */
export function plainAnswer(text: string): { text: string; ids: string[] } {
  const ids = [...new Set([...text.matchAll(CITATION)].map(([, id = '']) => id.toLowerCase()))];
  const numbered = text.replace(
    CITATION,
    (_, id: string) => `[${ids.indexOf(id.toLowerCase()) + 1}]`,
  );
  return { text: terminalText(numbered).replace(/\*\*([^*\n]+)\*\*/g, '$1'), ids };
}
