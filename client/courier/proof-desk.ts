import { isRecord } from '#client/device/is-record.ts';

/** What `/assets/prove-….js` exports. */
export interface ProofCode {
  prove(challengeUrl: string): Promise<string>;
}

interface Asked {
  challenge_url: string;
  solver_url: string;
}

/** After this long without being asked it is tried without a proof once more. */
const ASKED_MS = 60_000;

const isAsked = (body: unknown): body is Asked & Record<string, unknown> =>
  isRecord(body) &&
  body.code === 'challenge_required' &&
  typeof body.challenge_url === 'string' &&
  typeof body.solver_url === 'string';

/** An address of Earshot's; of no other host, whatever an answer says. */
function ownAddress(path: string, address: string): string {
  const base = new URL(address, location.href);
  const url = new URL(path, base);
  if (url.origin !== base.origin) throw new Error('A proof is asked for elsewhere.');
  return url.href;
}

/** Proofs of work; the code for them is fetched when one is first asked for. */
export class ProofDesk {
  #asked: Asked | null = null;
  #until = 0;
  readonly isAsked = isAsked;

  /** @throws when no challenge can be had, or nothing solves it. */
  async prove(asked: unknown, address: string, onProving: () => void): Promise<string> {
    if (!isAsked(asked)) throw new Error('No proof is asked for.');
    this.#asked = asked;
    this.#until = Date.now() + ASKED_MS;
    onProving();
    const code: ProofCode = await import(/* @vite-ignore */ ownAddress(asked.solver_url, address));
    return code.prove(ownAddress(asked.challenge_url, address));
  }

  /** A proof where the last sending needed one, else null. */
  async proveAgain(address: string, onProving: () => void): Promise<string | null> {
    if (!this.#asked || Date.now() > this.#until) return null;
    const until = this.#until;
    const proof = await this.prove(this.#asked, address, onProving);
    // Only a server's own asking makes it last longer.
    this.#until = until;
    return proof;
  }
}
