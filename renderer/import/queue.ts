import type { AppEvent, ImportPhase, Outcome, Transport } from '../../shared/contract.ts';
import type { ImportedFile, ImportResult, ProposedCredit } from '../../shared/contract/imports.ts';
import type { KnownLayout, LayoutQuestion, SaidOfLayout, TextEncoding } from '../../shared/layout.ts';
import type { Said } from '../../shared/said.ts';
import { uploadFile } from '../transport/upload-file.ts';

/** Where one file stands between being dropped and being stored. */
export type ItemState =
  | 'waiting'
  | 'handing'
  | 'handed'
  | ImportPhase
  | 'read'
  | 'asking'
  | 'finished'
  | 'failed'
  | 'cancelled';

export interface ImportItem {
  readonly key: number;
  readonly name: string;
  readonly state: ItemState;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Of all that is to be done with the file, 0 to 100; never goes back. */
  readonly percent: number;
  readonly result: ImportedFile | null;
  /** Why it failed before it could be read. */
  readonly problem: Said | null;
  /** The person saw how it is read: nothing more is asked. */
  readonly agreed: boolean;
  /** The encoding that the person named for it. */
  readonly encoding: TextEncoding | null;
}

export interface ImportState {
  readonly items: readonly ImportItem[];
  readonly running: boolean;
  readonly cancelling: boolean;
  readonly cancelled: boolean;
  readonly newFlags: number;
  /** Credits that may be money of a case. */
  readonly credits: readonly ProposedCredit[];
  /** Set where the files are stored but could not be compared. */
  readonly notCompared: Said | null;
  /** Names of folders that were dropped: they are not read. */
  readonly folders: readonly string[];
  readonly open: boolean;
  /** Whether the person saw what came of it. */
  readonly seen: boolean;
}

const NOTHING_TO_TELL: Outcome<null> = { ok: true, value: null };

const IDLE: ImportState = {
  items: [],
  running: false,
  cancelling: false,
  cancelled: false,
  newFlags: 0,
  credits: [],
  notCompared: null,
  folders: [],
  open: false,
  seen: true,
};

/** What share of the work with a file each phase is, roughly, in percent: where it begins and ends. */
const SHARES: Readonly<Record<ImportPhase, readonly [number, number]>> = {
  reading: [0, 40],
  storing: [40, 80],
  comparing: [80, 100],
};

function percentOf(phase: ImportPhase, done: number, total: number): number {
  const [from, to] = SHARES[phase];
  return total > 0 ? Math.round(from + (to - from) * Math.min(1, done / total)) : from;
}

/** Takes files in, hands them over one by one, and has them read; what comes meanwhile is read next. */
export class ImportQueue {
  readonly #transport: Transport;
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<number, File>();
  #state = IDLE;
  #lastKey = 0;
  #job: string | null = null;
  #left = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ImportState => this.#state;

  readonly show = (): void => this.#change({ open: true, seen: true });
  readonly hide = (): void => this.#change({ open: false });

  /** Adds files to those being read, or begins anew when nothing is: only files that are asked about stay. */
  readonly add = (files: readonly File[], folders: readonly string[] = []): void => {
    if (files.length === 0 && folders.length === 0) return;
    const asking = this.#state.items.filter(({ state }) => state === 'asking');
    const before = this.#state.running ? this.#state : { ...IDLE, items: asking };
    const items = files.map((file) => this.#itemOf(file));
    this.#change({
      ...before,
      items: [...before.items, ...items],
      folders: [...before.folders, ...folders],
      open: true,
    });
    if (!this.#state.running && items.length > 0) void this.#run();
  };

  /** Stops as soon as the app can; files that are finished stay. */
  readonly cancel = (): void => {
    if (!this.#state.running) return;
    this.#change({ cancelling: true });
    if (this.#job !== null) void this.#transport.cancel(this.#job);
  };

  /** Its screens are shown. */
  readonly enter = (): void => {
    this.#left = false;
  };

  /** Its screens are gone, with the profile that they showed: nothing more is handed over or read. */
  readonly leave = (): void => {
    this.#left = true;
  };

  /** How the file would be read if this were said; null: as it is read without. */
  readonly preview = async (
    key: number,
    said: SaidOfLayout | null,
    encoding: TextEncoding | null,
  ): Promise<Outcome<LayoutQuestion>> => {
    const upload = await this.#upload(key);
    if (!upload.ok) return upload;
    const named = encoding === null ? {} : { encoding };
    return this.#transport.call('imports.preview', { upload: upload.value, said, ...named });
  };

  /** Reads the file as it was agreed, and keeps what was said of its layout for later ones. */
  readonly agree = async (
    key: number,
    layout: KnownLayout | null,
    encoding: TextEncoding | null,
  ): Promise<Outcome<null>> => {
    const told = layout ? await this.#transport.call('layouts.tell', layout) : NOTHING_TO_TELL;
    if (!told.ok) return told;
    this.#mend(key, { state: 'waiting', agreed: true, encoding, result: null });
    if (!this.#state.running) void this.#run();
    return told;
  };

  /** Nothing of the file is read. */
  readonly leaveOut = (key: number): void => {
    this.#files.delete(key);
    this.#mend(key, { state: 'cancelled', result: null });
  };

  get #over(): boolean {
    return this.#state.cancelling || this.#left;
  }

  readonly progress = (event: AppEvent): void => {
    if (event.type !== 'import-progress' || event.job !== this.#job) return;
    const { done, total } = event;
    const percent = percentOf(event.phase, done, total);
    this.#batch().forEach(({ key, state, percent: before }, index) => {
      if (index === event.index)
        this.#mend(key, { state: event.phase, done, total, percent: Math.max(before, percent) });
      else if (index < event.index && state !== 'read') this.#mend(key, { state: 'read' });
    });
  };

  async #run(): Promise<void> {
    this.#change({ running: true });
    for (;;) {
      const waiting = this.#state.items.filter((item) => item.state === 'waiting');
      if (waiting.length === 0) break;
      const agreed = waiting.filter((item) => item.agreed);
      await this.#readBatch(agreed.length > 0 ? agreed : waiting, agreed.length === 0);
    }
    this.#batchKeys = [];
    this.#change({ running: false, cancelling: false, seen: this.#state.open });
  }

  async #readBatch(waiting: readonly ImportItem[], ask: boolean): Promise<void> {
    const job = crypto.randomUUID();
    const uploads = await this.#handOver(waiting);
    if (this.#over) {
      if (uploads.length > 0) await this.#letGo(job, uploads);
      return this.#giveUp();
    }
    if (uploads.length === 0) return;
    this.#job = job;
    const encodings = this.#encodingsOf(uploads);
    const outcome = await this.#transport.call('imports.run', { job, uploads, ask, encodings });
    this.#job = null;
    this.#settle(outcome);
  }

  async #handOver(waiting: readonly ImportItem[]): Promise<string[]> {
    const uploads: string[] = [];
    this.#batchKeys = [];
    for (const { key } of waiting) {
      if (this.#over) break;
      this.#mend(key, { state: 'handing' });
      const outcome = await this.#upload(key);
      if (outcome.ok) {
        uploads.push(outcome.value);
        this.#batchKeys.push(key);
        this.#mend(key, { state: 'handed' });
      } else this.#finish(key, { state: 'failed', problem: outcome.problem });
    }
    return uploads;
  }

  /** A job that is stopped before it begins reads nothing, and the app lets go of its files. */
  async #letGo(job: string, uploads: readonly string[]): Promise<void> {
    await this.#transport.cancel(job);
    await this.#transport.call('imports.run', { job, uploads: [...uploads] });
  }

  async #upload(key: number): Promise<Outcome<string>> {
    try {
      const file = this.#files.get(key);
      if (file) return await uploadFile(this.#transport, file);
    } catch {
      // The browser could not read the file: moved, locked, or a folder in disguise.
    }
    return { ok: false, problem: { id: 'import.uploadFailed' } };
  }

  #settle(outcome: Outcome<ImportResult>): void {
    const batch = this.#batch();
    if (!outcome.ok) {
      for (const { key } of batch) this.#finish(key, { state: 'failed', problem: outcome.problem });
      return;
    }
    const { files, cancelled, newFlags, credits, notCompared } = outcome.value;
    batch.forEach(({ key }, index) => {
      const result = files[index] ?? null;
      if (result?.question) this.#mend(key, { state: 'asking', result });
      else this.#finish(key, { state: result ? 'finished' : 'cancelled', result });
    });
    this.#change({
      newFlags: this.#state.newFlags + newFlags,
      credits: [...this.#state.credits, ...credits],
      notCompared,
      cancelled: this.#state.cancelled || cancelled,
    });
  }

  /** The file is let go of; only one that is asked about is needed again. */
  #finish(key: number, change: Partial<ImportItem>): void {
    this.#files.delete(key);
    this.#mend(key, change);
  }

  /** After a stop: what was not read any more says so. */
  #giveUp(): void {
    const over: readonly ItemState[] = ['finished', 'failed', 'cancelled', 'asking'];
    const items = this.#state.items.map((item) =>
      over.includes(item.state) ? item : { ...item, state: 'cancelled' as const },
    );
    this.#change({ items, cancelled: true });
    for (const { key, state } of items) if (state !== 'asking') this.#files.delete(key);
  }

  /** The items of the running call, in the order of its uploads. */
  #batchKeys: number[] = [];

  #encodingsOf(uploads: readonly string[]): { upload: string; encoding: TextEncoding }[] {
    const batch = this.#batch();
    return uploads.flatMap((upload, index) => {
      const encoding = batch[index]?.encoding ?? null;
      return encoding === null ? [] : [{ upload, encoding }];
    });
  }

  #batch(): readonly ImportItem[] {
    return this.#batchKeys.flatMap((key) => this.#state.items.find((item) => item.key === key) ?? []);
  }

  #itemOf(file: File): ImportItem {
    const key = ++this.#lastKey;
    this.#files.set(key, file);
    return {
      key,
      name: file.name,
      state: 'waiting',
      done: 0,
      total: 0,
      percent: 0,
      result: null,
      problem: null,
      agreed: false,
      encoding: null,
    };
  }

  #mend(key: number, change: Partial<ImportItem>): void {
    const items = this.#state.items.map((item) => (item.key === key ? { ...item, ...change } : item));
    this.#change({ items });
  }

  #change(change: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
