import type { AppEvent, Input, MethodName, Outcome, Output, Transport } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';

/** What a test answers; a method that is left out fails as `problems.internal`. */
export type Answers = {
  readonly [Name in MethodName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

export interface MemoryTransport extends Transport {
  /** Pushes an event to the screens, as a host would. */
  emit(event: AppEvent): void;
  /** Names of the files handed over, and the jobs cancelled. */
  readonly uploaded: readonly string[];
  readonly cancelled: readonly string[];
}

/** A thrown `Refusal` becomes the problem of the outcome. */
export class Refusal extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.id);
    this.said = said;
  }
}

/** A host that lives in the page, for tests of components. */
export function createMemoryTransport(answers: Answers): MemoryTransport {
  const listeners = new Set<(event: AppEvent) => void>();
  const uploaded: string[] = [];
  const cancelled: string[] = [];

  return {
    uploaded,
    cancelled,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    async call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Outcome<Output<Name>>> {
      const answer = answers[method];
      if (!answer) return { ok: false, problem: { id: 'problems.internal', values: { fault: method } } };
      try {
        return { ok: true, value: await answer(input) };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, problem: error.said };
        throw error;
      }
    },
    async upload(name) {
      uploaded.push(name);
      return { ok: true, value: `upload-${uploaded.length}` };
    },
    async cancel(job) {
      cancelled.push(job);
    },
    async openProfile() {
      return { ok: true, value: null };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
