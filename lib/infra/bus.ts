import { EventEmitter } from 'node:events';
import type { Events } from '#lib/core/events.ts';
import { log } from './log.ts';
import { processWide } from './process-wide.ts';

type Listener<Name extends keyof Events> = (event: Events[Name]) => void;

/** Carries events between the verbs and the transports of one process. */
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

export function bus(): Bus {
  return processWide('bus', createBus);
}
