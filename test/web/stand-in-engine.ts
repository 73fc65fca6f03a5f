import type { AppEvent } from '../../shared/contract.ts';
import { checkCall } from '../../main/worker/check.ts';
import type { Engine } from '../../main/worker/engine.ts';

/** What a test sees of the engine behind a host. */
export interface StandInEngine extends Engine {
  readonly calls: readonly { readonly method: string; readonly input: unknown }[];
  readonly uploads: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly cancelled: readonly string[];
  readonly closed: () => boolean;
  readonly listeners: () => number;
  emit(event: AppEvent): void;
}

/** Checks calls by the real contract and answers with what it was asked; holds no database. */
export function standInEngine(): StandInEngine {
  const calls: { method: string; input: unknown }[] = [];
  const uploads: { name: string; bytes: Uint8Array }[] = [];
  const cancelled: string[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  let closed = false;
  return {
    calls,
    uploads,
    cancelled,
    closed: () => closed,
    listeners: () => listeners.size,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    async call(method, input) {
      const checked = checkCall(method, input);
      if (!checked.ok) return checked;
      calls.push({ method, input });
      return { ok: true, value: { method, input } };
    },
    async upload(name, bytes) {
      uploads.push({ name, bytes });
      return { ok: true, value: `upload-${uploads.length}` };
    },
    cancel: (job) => void cancelled.push(job),
    openProfile: async () => ({ ok: true, value: null }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
    },
  };
}
