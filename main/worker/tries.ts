import { setTimeout as pause } from 'node:timers/promises';

/** Wrong tries that are answered at once; from then on each waits twice as long as the one before. */
const FREE = 5;
const LONGEST_WAIT = 30_000;

/** Tries with a secret. After several wrong ones each next waits longer; nothing is ever deleted for it. */
export class Tries {
  readonly #wait: (ms: number) => Promise<unknown>;
  #misses = 0;

  constructor(wait: (ms: number) => Promise<unknown> = pause) {
    this.#wait = wait;
  }

  async of<Value>(attempt: () => Promise<Value>): Promise<Value> {
    const over = this.#misses - FREE;
    if (over >= 0) await this.#wait(Math.min(1_000 * 2 ** over, LONGEST_WAIT));
    try {
      const found = await attempt();
      this.#misses = 0;
      return found;
    } catch (error) {
      this.#misses += 1;
      throw error;
    }
  }
}
