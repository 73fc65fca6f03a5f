import { describe, expect, test } from 'vitest';

import { ImportQueue } from '../../renderer/import/queue.ts';
import type { Input } from '../../shared/contract.ts';
import type { ImportedFile, ImportResult } from '../../shared/contract/imports.ts';
import type { LayoutQuestion } from '../../shared/layout.ts';
import { createMemoryTransport, Refusal } from './memory-transport.ts';

describe('the queue of imports', () => {
  test('hands over the files in order, reads them in one job, and tells what each brought', async () => {
    const jobs: Input<'imports.run'>[] = [];
    const transport = createMemoryTransport({
      'imports.run': (input) => {
        jobs.push(input);
        return resultOf(['a.csv', 'b.csv'], 2);
      },
    });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv'), file('b.csv')]);
    expect(queue.state()).toMatchObject({ running: true, open: true });
    await settled(queue);
    expect(transport.uploaded).toEqual(['a.csv', 'b.csv']);
    expect(jobs.map((job) => job.uploads)).toEqual([['upload-1', 'upload-2']]);
    expect(statesOf(queue)).toEqual(['finished', 'finished']);
    expect(queue.state()).toMatchObject({ running: false, newFlags: 2, cancelled: false });
  });

  test('does not even read a file that is too large, and reads the others', async () => {
    const transport = createMemoryTransport({ 'imports.run': () => resultOf(['b.csv'], 0) });
    const film = file('film.mov');
    Object.defineProperty(film, 'size', { value: 600 * 1024 * 1024 });
    film.arrayBuffer = () => Promise.reject(new Error('it was read'));
    const queue = new ImportQueue(transport);
    queue.add([film, file('b.csv')]);
    await settled(queue);
    expect(transport.uploaded).toEqual(['b.csv']);
    expect(statesOf(queue)).toEqual(['failed', 'finished']);
    expect(queue.state().items[0]?.problem?.id).toBe('problems.fileTooLarge');
  });

  test('shows the progress of the file in hand, and the files before it as read', async () => {
    const halfway = Promise.withResolvers<ImportResult>();
    let job = '';
    const transport = createMemoryTransport({
      'imports.run': (input) => {
        job = input.job;
        return halfway.promise;
      },
    });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv'), file('b.csv'), file('c.csv')]);
    await until(() => job !== '');
    const event = {
      type: 'import-progress',
      job,
      file: 'b.csv',
      index: 1,
      files: 3,
      phase: 'storing',
    } as const;
    queue.progress({ ...event, done: 40, total: 100 });
    queue.progress({ ...event, job: 'of another window', index: 2, done: 99, total: 100 });
    expect(statesOf(queue)).toEqual(['read', 'storing', 'handed']);
    expect(queue.state().items[1]).toMatchObject({ done: 40, total: 100, percent: 56 });
    queue.progress({ ...event, done: 2, total: 100 });
    expect(queue.state().items[1]).toMatchObject({ done: 2, percent: 56 });
    halfway.resolve(resultOf(['a.csv', 'b.csv', 'c.csv'], 0));
    await settled(queue);
  });

  test('reads next what is dropped meanwhile, and keeps what was read before', async () => {
    const first = Promise.withResolvers<ImportResult>();
    const answers = [first.promise, Promise.resolve(resultOf(['b.csv'], 1))];
    const transport = createMemoryTransport({
      'imports.run': () => answers.shift() ?? Promise.reject(new Error('one job too many')),
    });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv')]);
    await until(() => transport.uploaded.length === 1);
    queue.add([file('b.csv')]);
    first.resolve(resultOf(['a.csv'], 1));
    await settled(queue);
    expect(queue.state().items.map(({ name, state }) => [name, state])).toEqual([
      ['a.csv', 'finished'],
      ['b.csv', 'finished'],
    ]);
    expect(queue.state().newFlags).toBe(2);
  });

  test('keeps a file that is asked about when more are dropped, and reads it once it is answered', async () => {
    const asked = { ...readFile('a.csv'), import: null, question: QUESTION };
    const answers = [
      { ...resultOf(['done.csv'], 0), files: [asked, readFile('done.csv')] },
      resultOf(['b.csv'], 0),
      resultOf(['a.csv'], 0),
    ];
    const jobs: Input<'imports.run'>[] = [];
    const transport = createMemoryTransport({
      'imports.run': (input) => {
        jobs.push(input);
        return answers[jobs.length - 1] ?? Promise.reject(new Error('one job too many'));
      },
    });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv'), file('done.csv')]);
    await settled(queue);
    queue.add([file('b.csv')]);
    await settled(queue);
    const states = () => queue.state().items.map(({ name, state }) => [name, state]);
    expect(states()).toEqual([
      ['a.csv', 'asking'],
      ['b.csv', 'finished'],
    ]);
    expect(queue.state().items[0]?.result?.question).toEqual(QUESTION);
    await queue.agree(queue.state().items[0]?.key ?? 0, null, null);
    await settled(queue);
    expect(states()[0]).toEqual(['a.csv', 'finished']);
    expect(jobs.map(({ ask }) => ask)).toEqual([true, true, false]);
    expect(transport.uploaded).toEqual(['a.csv', 'done.csv', 'b.csv', 'a.csv']);
  });

  test('stops the job, keeps finished files, and says of the others that nothing was stored', async () => {
    const stopped = Promise.withResolvers<ImportResult>();
    const transport = createMemoryTransport({ 'imports.run': () => stopped.promise });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv'), file('b.csv')]);
    await until(() => statesOf(queue).every((state) => state === 'handed'));
    queue.add([file('c.csv')]);
    queue.cancel();
    stopped.resolve({ ...resultOf(['a.csv'], 0), cancelled: true });
    await settled(queue);
    expect(transport.cancelled).toHaveLength(1);
    expect(statesOf(queue)).toEqual(['finished', 'cancelled', 'cancelled']);
    expect(transport.uploaded).toEqual(['a.csv', 'b.csv']);
    expect(queue.state()).toMatchObject({ cancelled: true, cancelling: false });
  });

  test('has the app let go of what was handed over when it is stopped before reading', async () => {
    const jobs: Input<'imports.run'>[] = [];
    const transport = createMemoryTransport({
      'imports.run': (input) => {
        expect(transport.cancelled).toEqual([input.job]);
        jobs.push(input);
        return { ...resultOf([], 0), cancelled: true };
      },
    });
    const queue = new ImportQueue(transport);
    const second = file('b.csv');
    second.arrayBuffer = async () => {
      queue.cancel();
      return new ArrayBuffer(1);
    };
    queue.add([file('a.csv'), second, file('c.csv')]);
    await settled(queue);
    expect(transport.uploaded).toEqual(['a.csv', 'b.csv']);
    expect(jobs.map(({ uploads }) => uploads)).toEqual([['upload-1', 'upload-2']]);
    expect(statesOf(queue)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(queue.state()).toMatchObject({ cancelled: true, cancelling: false });
  });

  test('hands nothing over to the profile that is opened after its own was left', async () => {
    const first = Promise.withResolvers<ImportResult>();
    const transport = createMemoryTransport({ 'imports.run': () => first.promise });
    const queue = new ImportQueue(transport);
    queue.enter();
    queue.add([file('a.csv')]);
    await until(() => statesOf(queue)[0] === 'handed');
    queue.add([file('b.csv')]);
    queue.leave();
    first.resolve({ ...resultOf([], 0), cancelled: true });
    await settled(queue);
    expect(transport.uploaded).toEqual(['a.csv']);
    expect(statesOf(queue)).toEqual(['cancelled', 'cancelled']);
  });

  test('reads the other files when one cannot be opened', async () => {
    const transport = createMemoryTransport({ 'imports.run': () => resultOf(['b.csv'], 0) });
    const gone = file('a.csv');
    gone.arrayBuffer = () => Promise.reject(new Error('moved'));
    const queue = new ImportQueue(transport);
    queue.add([gone, file('b.csv')]);
    await settled(queue);
    expect(statesOf(queue)).toEqual(['failed', 'finished']);
    expect(queue.state().items[0]?.problem).toEqual({ id: 'import.uploadFailed' });
    expect(queue.state().items[1]?.result?.name).toBe('b.csv');
  });

  test('tells why the app refused the whole job', async () => {
    const queue = new ImportQueue(
      createMemoryTransport({
        'imports.run': () => {
          throw new Refusal({ id: 'common.unreachable' });
        },
      }),
    );
    queue.add([file('a.csv')]);
    await settled(queue);
    expect(queue.state().items[0]).toMatchObject({ state: 'failed', problem: { id: 'common.unreachable' } });
  });

  test('names dropped folders and reads nothing of them', () => {
    const transport = createMemoryTransport({});
    const queue = new ImportQueue(transport);
    queue.add([], ['2026 statements']);
    expect(queue.state()).toMatchObject({ folders: ['2026 statements'], running: false, open: true });
    expect(transport.uploaded).toEqual([]);
  });

  test('remembers a result that nobody saw, until it is looked at', async () => {
    const transport = createMemoryTransport({ 'imports.run': () => resultOf(['a.csv'], 0) });
    const queue = new ImportQueue(transport);
    queue.add([file('a.csv')]);
    queue.hide();
    await settled(queue);
    expect(queue.state().seen).toBe(false);
    queue.show();
    expect(queue.state().seen).toBe(true);
  });
});

const QUESTION: LayoutQuestion = {
  layout: null,
  encoding: null,
  proof: [{ id: 'layout.doubt.noText' }],
  rows: 1,
  charges: [],
  rejected: 0,
  rejects: [],
};

function file(name: string): File {
  return new File(['Date,Amount\n'], name);
}

function statesOf(queue: ImportQueue): readonly string[] {
  return queue.state().items.map((item) => item.state);
}

function resultOf(names: readonly string[], newFlags: number): ImportResult {
  return { files: names.map(readFile), cancelled: false, newFlags, credits: [], notCompared: null };
}

function readFile(name: string): ImportedFile {
  return {
    import: 1,
    name,
    format: 'csv',
    encoding: 'utf-8',
    profile: 'generic',
    accounts: [],
    from: null,
    to: null,
    rows: { read: 3, new: 3, known: 0, rejected: 0 },
    pending: 0,
    skipped: 0,
    notes: [],
    error: null,
    seenBefore: false,
  };
}

const settled = (queue: ImportQueue): Promise<void> => until(() => !queue.state().running);

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen within 5 seconds');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
