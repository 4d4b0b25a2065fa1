import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** A destination that leads into the operator's own network. */
export class PrivateDestination extends Error {
  override name = 'PrivateDestination';
}

type Resolve = (
  host: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for sockets that answers with public addresses alone. It is asked at the moment of
 * connecting, and what it answers is what is connected to: a name that leads elsewhere by then is
 * caught. A name with one private address among its addresses is refused whole.
 */
export function guardedLookup(resolve: Resolve = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        done(error ?? new Error('the name has no address'), []);
      } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
        done(new PrivateDestination('the name leads to a private address'), []);
      } else if (options.all) {
        done(null, addresses);
      } else {
        done(null, first.address, first.family);
      }
    });
  };
}
