import { createHash } from 'node:crypto';

import { z } from 'zod';

import { chaseCard } from '../support/app.ts';
import type { Answer, Victim } from './host.ts';
import { copyOf, type Known } from './known.ts';

export const DEEDS = ['importing', 'deciding', 'attaching', 'backing up', 'restoring', 'exporting'] as const;
export type Deed = (typeof DEEDS)[number];

export interface World {
  readonly known: Known;
  readonly backups: ReadonlyMap<string, Known>;
}

export interface Attempt {
  /** What is found where the deed took place; null where it changes nothing. */
  readonly wouldBe: Known | null;
  /** Does it, and answers what is known then; null where the app refused it in a sentence. */
  run(): Promise<World | null>;
}

const ROWS = 1500;
/** Doubled charges in each file: what is decided. */
const DOUBLES = 5;

/** Prepares a deed so that only what is to be broken off remains; null where it is not possible now. */
export async function prepare(
  deed: Deed,
  victim: Victim,
  world: World,
  serial: number,
  random: () => number,
): Promise<Attempt | null> {
  const { known, backups } = world;
  const same = copyOf(known);
  // After a restore the app waits until a screen knows which ledger it shows.
  await victim.call('app.info', {});
  switch (deed) {
    case 'importing': {
      const name = `Chase_${serial}_Activity.CSV`;
      const upload = await victim.upload(name, Buffer.from(statement(serial)));
      if (!upload.ok) return null;
      same.imports.set(name, ROWS + DOUBLES);
      return attempt(same, backups, () =>
        victim
          .call('imports.run', { job: `job-${serial}`, uploads: [upload.value] })
          .then(withoutRefusedFiles),
      );
    }
    case 'deciding': {
      const flag = valueOf(await victim.call('flags.list', {}), flags).find(
        ({ decision }) => decision === null,
      );
      if (!flag) return null;
      const note = `note ${serial}`;
      same.notes.add(note);
      const verdict = random() < 0.6 ? 'claimed' : 'mine';
      return attempt(same, backups, () => victim.call('review.decide', { flags: [flag.id], verdict, note }));
    }
    case 'attaching': {
      const [first] = valueOf(await victim.call('cases.list', {}), cases).cases;
      if (!first) return null;
      const bytes = Buffer.alloc(200_000 + Math.floor(random() * 2_000_000), `file ${serial} `);
      const upload = await victim.upload(`proof-${serial}.txt`, bytes);
      if (!upload.ok) return null;
      same.files.set(`proof-${serial}.txt`, createHash('sha256').update(bytes).digest('hex'));
      const input = { case: first.id, upload: upload.value, item: null, note: '' };
      return attempt(same, backups, () => victim.call('cases.attach', input));
    }
    case 'backing up':
      return {
        wouldBe: null,
        async run() {
          const answer = await victim.call('backups.make', {});
          if (!answer.ok) return null;
          return { known, backups: new Map([...backups, [named.parse(answer.value).name, copyOf(known)]]) };
        },
      };
    case 'restoring': {
      const choices = [...backups];
      const [name, then] = choices[Math.floor(random() * choices.length)] ?? [];
      if (name === undefined || then === undefined) return null;
      return attempt(copyOf(then), backups, () => victim.call('backups.restore', { name }));
    }
    case 'exporting':
      return attempt(same, backups, () => victim.call('exports.make', {}));
  }
}

function attempt(wouldBe: Known, backups: World['backups'], run: () => Promise<Answer>): Attempt {
  return {
    wouldBe,
    run: async () => ((await run()).ok ? { known: wouldBe, backups } : null),
  };
}

/** An import is answered also where a file of it was refused. */
function withoutRefusedFiles(answer: Answer): Answer {
  const refused = answer.ok && imported.parse(answer.value).files.find(({ error }) => error !== null)?.error;
  return refused ? { ok: false, problem: refused } : answer;
}

const flags = z.array(z.object({ id: z.int(), decision: z.unknown() }));
const cases = z.object({ cases: z.array(z.object({ id: z.int() })) });
const named = z.object({ name: z.string() });
const imported = z.object({
  files: z.array(z.object({ error: z.object({ id: z.string() }).nullable() })),
});

function valueOf<Value>(answer: Answer, schema: z.ZodType<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.problem.id}`);
  return schema.parse(answer.value);
}

/** A month of charges that no other file has, a few of them twice. */
function statement(serial: number): string {
  const rows: [string, string, number][] = [];
  const day = (index: number): string => `2026-10-${String((index % 28) + 1).padStart(2, '0')}`;
  for (let index = 0; index < ROWS; index++)
    rows.push([day(index), `SHOP ${serial} NO ${index}`, -5 - (index % 90) - serial / 100]);
  for (let index = 0; index < DOUBLES; index++) {
    const text = `WORKBENCH ${'ABCDEFGH'[index]}${serial} TOOLS`;
    rows.push([day(index), text, -120 - index - serial / 100]);
    rows[index] = [day(index), text, -120 - index - serial / 100];
  }
  return chaseCard(rows);
}
