import { PGLiteSocketHandler } from '@electric-sql/pglite-socket';
import { UnitGatherer } from './unit-gatherer.ts';

type HandleData = (this: object, data: Buffer) => Promise<number>;

/**
 * Lets no connection's statement begin before all of it is here. pglite-socket 0.2.17 hands the
 * messages of a statement on one by one; when it is too long for one read, messages of other
 * connections come in between, and a Bind meets a stranger's Parse.
 */
export function gatherUnits(): void {
  const handleData: HandleData | undefined = Reflect.get(
    PGLiteSocketHandler.prototype,
    'handleData',
  );
  if (!handleData) throw new Error('pglite-socket has changed: look at gather-units.ts.');
  const gatherers = new WeakMap<object, UnitGatherer>();
  const gathering: HandleData = async function (data) {
    const gatherer = gatherers.get(this) ?? new UnitGatherer();
    gatherers.set(this, gatherer);
    const whole = gatherer.push(data);
    return whole.length === 0 ? 0 : handleData.call(this, whole);
  };
  Reflect.set(PGLiteSocketHandler.prototype, 'handleData', gathering);
}
