/**
 * Gives a shadow tree, or a page, a style sheet that no Content-Security-Policy of the page forbids; where a
 * browser has no such sheets, a style element has to do.
 */
export function adoptStyle(root: Document | ShadowRoot, text: string): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const element = document.createElement('style');
  element.textContent = text;
  (root instanceof Document ? root.head : root).append(element);
}
