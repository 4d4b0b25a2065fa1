import { Counter, type Registry } from 'prom-client';
import { keptFigures } from '#lib/infra/cache/kept-figures.ts';

/** How often dear figures were there, and how often they had to be computed. */
export function watchCache(registry: Registry): void {
  new Counter({
    name: 'earshot_cache_requests_total',
    help: 'Kept figures that were asked for: hit, or miss and computed.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(keptFigures().asked)) {
        this.inc({ outcome }, count);
      }
    },
  });
}
