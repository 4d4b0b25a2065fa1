import { createServer } from 'node:http';

/** A site of somebody else, whose every page is this one, under its own strict policy. */
export async function hostPage(
  html: string,
  earshot: string,
): Promise<{ url: string; close: () => void }> {
  const policy = [
    "default-src 'none'",
    `script-src ${earshot}`,
    `connect-src ${earshot}`,
    `frame-src ${earshot}`,
    `img-src ${earshot}`,
    "style-src 'self'",
  ].join('; ');
  const hostile = [
    'html { font-size: 7px; direction: ltr }',
    '* { all: unset !important; color: red !important; font: 40px fantasy !important }',
    'button, a, input, textarea, dialog { display: none !important }',
    'body > * { transform: rotate(3deg) }',
  ].join('\n');
  const server = createServer((request, response) => {
    const css = request.url === '/host.css';
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', css ? 'text/css' : 'text/html; charset=utf-8');
    response.end(css ? hostile : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
