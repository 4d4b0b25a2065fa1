export const ASSISTANTS = [
  'claude_code',
  'claude_desktop',
  'claude_ai',
  'chatgpt',
  'cursor',
  'vscode',
  'curl',
] as const;
/** What can be connected. */
export type Assistant = (typeof ASSISTANTS)[number];

/** As their makers write them. */
export const ASSISTANT_NAMES: Record<Assistant, string> = {
  claude_code: 'Claude Code',
  claude_desktop: 'Claude Desktop',
  claude_ai: 'claude.ai',
  chatgpt: 'ChatGPT',
  cursor: 'Cursor',
  vscode: 'VS Code',
  curl: 'curl',
};

/** Those that call from their makers' machines. */
export const HOSTED: readonly Assistant[] = ['claude_ai', 'chatgpt'];
