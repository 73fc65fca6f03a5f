import type { AppEvent, Outcome, Transport } from '../../shared/contract.ts';
import type { KnownLayout, LayoutQuestion, SaidOfLayout, TextEncoding } from '../../shared/layout.ts';
import { uploadFile } from '../transport/upload-file.ts';
import { IDLE, type ImportItem, type ImportState, percentOf } from './state.ts';
import { ImportStore } from './store.ts';

const NOTHING_TO_TELL: Outcome<null> = { ok: true, value: null };

/** Takes files in, hands them over one by one, and has them read; what comes meanwhile is read next. */
export class ImportQueue {
  readonly #transport: Transport;
  readonly #store = new ImportStore();
  #job: string | null = null;
  #left = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  readonly subscribe = this.#store.subscribe;

  readonly state = (): ImportState => this.#store.state;

  readonly show = (): void => this.#store.change({ open: true, seen: true });
  readonly hide = (): void => this.#store.change({ open: false });

  /** Adds files to those being read, or begins anew when nothing is: only files that are asked about stay. */
  readonly add = (files: readonly File[], folders: readonly string[] = []): void => {
    if (files.length === 0 && folders.length === 0) return;
    const asking = this.#store.state.items.filter(({ state }) => state === 'asking');
    const before = this.#store.state.running ? this.#store.state : { ...IDLE, items: asking };
    const items = this.#store.take(files);
    this.#store.change({
      ...before,
      items: [...before.items, ...items],
      folders: [...before.folders, ...folders],
      open: true,
    });
    if (!this.#store.state.running && items.length > 0) void this.#run();
  };

  /** Stops as soon as the app can; files that are finished stay. */
  readonly cancel = (): void => {
    if (!this.#store.state.running) return;
    this.#store.change({ cancelling: true });
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
    this.#store.mend(key, { state: 'waiting', agreed: true, encoding, result: null });
    if (!this.#store.state.running) void this.#run();
    return told;
  };

  /** Nothing of the file is read. */
  readonly leaveOut = (key: number): void => {
    this.#store.finish(key, { state: 'cancelled', result: null });
  };

  get #over(): boolean {
    return this.#store.state.cancelling || this.#left;
  }

  readonly progress = (event: AppEvent): void => {
    if (event.type !== 'import-progress' || event.job !== this.#job) return;
    const { done, total } = event;
    const percent = percentOf(event.phase, done, total);
    this.#batch().forEach(({ key, state, percent: before }, index) => {
      if (index === event.index)
        this.#store.mend(key, { state: event.phase, done, total, percent: Math.max(before, percent) });
      else if (index < event.index && state !== 'read') this.#store.mend(key, { state: 'read' });
    });
  };

  async #run(): Promise<void> {
    this.#store.change({ running: true });
    for (;;) {
      const waiting = this.#store.state.items.filter((item) => item.state === 'waiting');
      if (waiting.length === 0) break;
      const agreed = waiting.filter((item) => item.agreed);
      await this.#readBatch(agreed.length > 0 ? agreed : waiting, agreed.length === 0);
    }
    this.#batchKeys = [];
    this.#store.change({ running: false, cancelling: false, seen: this.#store.state.open });
  }

  async #readBatch(waiting: readonly ImportItem[], ask: boolean): Promise<void> {
    const job = crypto.randomUUID();
    const uploads = await this.#handOver(waiting);
    if (this.#over) {
      if (uploads.length > 0) await this.#letGo(job, uploads);
      return this.#store.giveUp();
    }
    if (uploads.length === 0) return;
    this.#job = job;
    const encodings = this.#encodingsOf(uploads);
    const outcome = await this.#transport.call('imports.run', { job, uploads, ask, encodings });
    this.#job = null;
    this.#store.settle(this.#batch(), outcome);
  }

  async #handOver(waiting: readonly ImportItem[]): Promise<string[]> {
    const uploads: string[] = [];
    this.#batchKeys = [];
    for (const { key } of waiting) {
      if (this.#over) break;
      this.#store.mend(key, { state: 'handing' });
      const outcome = await this.#upload(key);
      if (outcome.ok) {
        uploads.push(outcome.value);
        this.#batchKeys.push(key);
        this.#store.mend(key, { state: 'handed' });
      } else this.#store.finish(key, { state: 'failed', problem: outcome.problem });
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
      const file = this.#store.file(key);
      if (file) return await uploadFile(this.#transport, file);
    } catch {
      // The browser could not read the file: moved, locked, or a folder in disguise.
    }
    return { ok: false, problem: { id: 'import.uploadFailed' } };
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
    return this.#batchKeys.flatMap((key) => this.#store.state.items.find((item) => item.key === key) ?? []);
  }
}
