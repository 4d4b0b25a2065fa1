import { createServer, type ServerResponse } from 'node:http';

/** What a transcription service was sent. */
export interface Heard {
  path: string;
  authorization: string | undefined;
  type: string;
  name: string;
  bytes: Uint8Array;
  fields: Record<string, string>;
}

/** An OpenAI-compatible speech-to-text API on this machine that answers as it is told to. */
export class FakeTranscriptionServer {
  heard: Heard[] = [];
  /** Whoever returns nothing has answered by itself. */
  answer: (heard: Heard, response: ServerResponse) => object | undefined = () => ({
    text: 'The soup was wonderful.',
  });
  private readonly server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { 'content-type': type = '', authorization } = request.headers;
    const form = await new Response(Buffer.concat(chunks), {
      headers: { 'content-type': type },
    }).formData();
    const file = form.get('file');
    if (!(file instanceof File)) throw new Error('no file came');
    const texts = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const heard: Heard = {
      path: request.url ?? '',
      authorization,
      type: file.type,
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      fields: Object.fromEntries(texts),
    };
    this.heard.push(heard);
    const said = this.answer(heard, response);
    if (!said) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(said));
  });

  start(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`;
  }
}
