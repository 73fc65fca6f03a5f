/** Memory that a busy thread looks at: not 0 = stop. */
export type Stop = Int32Array<SharedArrayBuffer>;

export function newStop(): Stop {
  return new Int32Array(new SharedArrayBuffer(4));
}

export function stopNow(stop: Stop): void {
  Atomics.store(stop, 0, 1);
}

/** A stop may arrive before its job does; of jobs that never come, no more than these are kept in mind. */
const MOST_REMEMBERED = 1000;

/** What runs or waits and can be stopped, by the name that the screen gave it. */
export class Jobs {
  readonly #stops = new Map<string, Stop>();
  readonly #stoppedEarly = new Set<string>();

  /** Answers the stop of a job that begins: set already where the job was stopped before it came. */
  begin(job: string): Stop {
    const stop = newStop();
    if (this.#stoppedEarly.delete(job)) stopNow(stop);
    this.#stops.set(job, stop);
    return stop;
  }

  end(job: string, stop: Stop): void {
    if (this.#stops.get(job) === stop) this.#stops.delete(job);
  }

  stop(job: string): void {
    const stop = this.#stops.get(job);
    if (stop) return stopNow(stop);
    this.#stoppedEarly.add(job);
    const [oldest] = this.#stoppedEarly;
    if (oldest !== undefined && this.#stoppedEarly.size > MOST_REMEMBERED) this.#stoppedEarly.delete(oldest);
  }

  /** Whether anything runs or waits. */
  running(): boolean {
    return this.#stops.size > 0;
  }

  stopAll(): void {
    for (const stop of this.#stops.values()) stopNow(stop);
  }
}
