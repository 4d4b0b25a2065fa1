/**
 * `away`: it cannot be reached or refuses; `slow`: its time was used up; `nonsense`: what came is no
 * answer; `budget`: it may not cost more; `stopped`: somebody no longer wants it.
 */
export type ModelFault = 'away' | 'slow' | 'nonsense' | 'budget' | 'stopped';

const NAME = 'ModelError';

/** Why a model gave no answer. Its message holds nothing that was sent or said. */
export class ModelError extends Error {
  readonly fault: ModelFault;

  constructor(fault: ModelFault, message: string) {
    super(message);
    this.name = NAME;
    this.fault = fault;
  }

  /** A process has two copies of this class (decision 4), and one model: its errors meet both. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && Reflect.get(value, 'name') === NAME;
  }
}
