import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';

/** An address of its own: the balancer goes by where somebody comes from. */
const comingFrom = (at: number) => ({ localAddress: `127.0.0.${at + 2}` });

/** Desks that watch through the balancer. */
export class Viewers {
  /** How often one of them lost its connection. */
  cutOff = 0;
  readonly #sockets: Socket[];
  readonly #heardAt: number[];

  constructor(url: string, token: string, count: number) {
    this.#heardAt = Array.from({ length: count }, () => 0);
    this.#sockets = this.#heardAt.map((_, at) => {
      const socket = io(url, {
        auth: { token },
        transports: ['websocket'],
        reconnectionDelay: 200,
        reconnectionDelayMax: 1_000,
        forceNew: true,
        ...comingFrom(at),
      });
      socket.on('disconnect', () => {
        this.cutOff += 1;
      });
      socket.on('feedback', () => {
        this.#heardAt[at] = performance.now();
      });
      return socket;
    });
  }

  /** Milliseconds until every one has heard of feedback that came after now. */
  async allLive(patienceMs: number): Promise<number> {
    const began = performance.now();
    while (performance.now() - began < patienceMs) {
      if (this.#heardAt.every((at) => at > began)) return performance.now() - began;
      await sleep(20);
    }
    const silent = this.#heardAt.filter((at) => at <= began).length;
    throw new Error(
      `${silent} of ${this.#heardAt.length} viewers heard nothing in ${patienceMs} ms.`,
    );
  }

  close(): void {
    for (const socket of this.#sockets) socket.disconnect();
  }
}
