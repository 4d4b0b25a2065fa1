import { ModelError } from './model-error.ts';

function* causesOf(error: unknown): Generator<object> {
  let next = error;
  for (let depth = 0; depth < 8 && typeof next === 'object' && next !== null; depth += 1) {
    yield next;
    next = Reflect.get(next, 'cause') ?? Reflect.get(next, 'lastError');
  }
}

const statusOf = (error: object) => {
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' ? status : undefined;
};

/**
 * What went wrong with a model, without what was sent and said: the library's errors carry both.
 * @param signal the request's own: whether it was stopped, or its time was used up.
 */
export function modelFaultOf(error: unknown, signal: AbortSignal): ModelError {
  const causes = [...causesOf(error)];
  const own = causes.find((one) => one instanceof ModelError);
  if (signal.aborted) {
    const isSlow = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    return isSlow
      ? new ModelError('slow', 'the model did not answer in time')
      : new ModelError('stopped', 'nobody waits for the model any more');
  }
  if (own instanceof ModelError) return own;
  const status = causes.map(statusOf).find((one) => one !== undefined && one !== 200);
  if (status !== undefined) {
    const isRequest = status === 400 || status === 413 || status === 422;
    return new ModelError(
      isRequest ? 'nonsense' : 'away',
      `the model answered with status ${status}`,
    );
  }
  const names = causes.map((one) => String(Reflect.get(one, 'name')));
  const isLost = causes.some((one) => one instanceof TypeError) || names.includes('SocketError');
  return isLost
    ? new ModelError('away', 'the model cannot be reached')
    : new ModelError('nonsense', 'the model answered something that is no answer');
}
