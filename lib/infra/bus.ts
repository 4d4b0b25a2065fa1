import { EventEmitter } from 'node:events';
import type { Events } from '#lib/core/events.ts';
import { env } from './env.ts';
import { log } from './log.ts';
import { processWide } from './process-wide.ts';
import { redis } from './redis/redis.ts';
import { SharedBus } from './redis/shared-bus.ts';
import { derivedKey } from './secrets.ts';

type Listener<Name extends keyof Events> = (event: Events[Name]) => void;

/** Carries events between verbs and transports: of this process, and where Redis is of all. */
export interface Bus {
  publish<Name extends keyof Events>(name: Name, event: Events[Name]): void;
  /** @returns a function that ends the subscription. */
  subscribe<Name extends keyof Events>(name: Name, listener: Listener<Name>): () => void;
}

/** A listener that fails is logged and never fails the publisher or its neighbours. */
export function createBus(): Bus {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish: (name, event) => void emitter.emit(name, event),
    subscribe(name, listener) {
      const guarded: typeof listener = (event) => {
        try {
          listener(event);
        } catch (error) {
          log().error({ error, event: name }, 'event listener failed');
        }
      };
      emitter.on(name, guarded);
      return () => void emitter.off(name, guarded);
    },
  };
}

/** The bus of this process; with REDIS_URL it reaches every instance that has the same secret. */
export function bus(): Bus {
  return processWide('bus', () => {
    const local = createBus();
    const connection = redis();
    const { REDIS_URL: url } = env();
    if (!connection || !url) return local;
    const channel = `earshot:bus:${derivedKey('bus').toString('hex').slice(0, 16)}`;
    return new SharedBus({ local, redis: connection, url, channel });
  });
}

/** Settles when what was published has left; for a process that may be stopped after each answer. */
export async function flushBus(): Promise<void> {
  const open = bus();
  if (open instanceof SharedBus) await open.flush();
}

/** Sends what has not left yet. */
export async function closeBus(): Promise<void> {
  const open = bus();
  if (open instanceof SharedBus) await open.close();
}
