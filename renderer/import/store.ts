import type { Outcome } from '../../shared/contract.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { IDLE, type ImportItem, type ImportState, type ItemState, waitingItem } from './state.ts';

/** How the import stands, for those who look at it, and the files that are still needed for it. */
export class ImportStore {
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<number, File>();
  #lastKey = 0;
  #state = IDLE;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get state(): ImportState {
    return this.#state;
  }

  change(change: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Keeps files, and answers the items that stand for them; they are not among the others yet. */
  take(files: readonly File[]): ImportItem[] {
    return files.map((file) => {
      const key = ++this.#lastKey;
      this.#files.set(key, file);
      return waitingItem(key, file.name);
    });
  }

  file(key: number): File | undefined {
    return this.#files.get(key);
  }

  mend(key: number, change: Partial<ImportItem>): void {
    const items = this.#state.items.map((item) => (item.key === key ? { ...item, ...change } : item));
    this.change({ items });
  }

  /** The file is let go of; only one that is asked about is needed again. */
  finish(key: number, change: Partial<ImportItem>): void {
    this.#files.delete(key);
    this.mend(key, change);
  }

  /** What came of a call, for the items that it was about. */
  settle(batch: readonly ImportItem[], outcome: Outcome<ImportResult>): void {
    if (!outcome.ok) {
      for (const { key } of batch) this.finish(key, { state: 'failed', problem: outcome.problem });
      return;
    }
    const { files, cancelled, newFlags, credits, notCompared } = outcome.value;
    batch.forEach(({ key }, index) => {
      const result = files[index] ?? null;
      if (result?.question) this.mend(key, { state: 'asking', result });
      else this.finish(key, { state: result ? 'finished' : 'cancelled', result });
    });
    this.change({
      newFlags: this.#state.newFlags + newFlags,
      credits: [...this.#state.credits, ...credits],
      notCompared,
      cancelled: this.#state.cancelled || cancelled,
    });
  }

  /** After a stop: what was not read any more says so. */
  giveUp(): void {
    const over: readonly ItemState[] = ['finished', 'failed', 'cancelled', 'asking'];
    const items = this.#state.items.map((item) =>
      over.includes(item.state) ? item : { ...item, state: 'cancelled' as const },
    );
    this.change({ items, cancelled: true });
    for (const { key, state } of items) if (state !== 'asking') this.#files.delete(key);
  }
}
