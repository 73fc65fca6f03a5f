import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { rebuildCases } from '../../main/app/case-store.ts';
import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent, Contact } from '../../shared/case/event.ts';
import type { Answer, Purpose } from '../../shared/case/terms.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const CARD = 'Chase1234_Activity.CSV';
const LINES = [
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-20', 'CORNER BAKERY 12', -8.4],
] as const;
const NEXT = 'Chase1234_Activity2.CSV';

let test: TestApp;

beforeEach(() => {
  test = openApp();
  test.drop({ [CARD]: chaseCard(LINES) });
});

function flagged(app = test): number {
  const flag = app.app['flags.list']({}).find(({ merchant }) => merchant === 'OpenAI');
  if (!flag) throw new Error('nothing was flagged');
  return flag.id;
}

function claimed(app = test): number {
  return app.app['review.decide']({ flags: [flagged(app)], verdict: 'claimed' }).cases.opened[0] ?? 0;
}

function talk(on: string, said: string): Contact {
  return { channel: 'chat', on, time: '12:00', who: '', ticket: '', said, promised: '', followUpOn: null };
}

const asked = (on: string, purpose: Purpose): CaseEvent => ({
  kind: 'contacted',
  on,
  purpose,
  whom: 'merchant',
  contact: talk(on, 'please look at both invoices'),
});
const answered = (on: string, answer: Answer): CaseEvent => ({
  kind: 'answered',
  on,
  answer,
  contact: talk(on, 'we do not refund used credit'),
  amount: null,
});
const filed = (on: string): CaseEvent => ({
  kind: 'filed',
  on,
  with: 'issuer',
  inquiry: false,
  reference: 'D-1',
  note: '',
});
const dollars = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'USD' });
const credited = (on: string, amount = 22): CaseEvent => ({
  kind: 'money-back',
  on,
  amount: dollars(amount),
  settles: dollars(amount),
  way: 'issuer',
  provisional: true,
  charge: null,
  note: '',
});

function log(id: number, event: CaseEvent, app = test): CaseDetail {
  return app.app['cases.log']({ case: id, event });
}

/** Refused by the merchant, filed with the card company, credited for now, contested, decided for the person. */
const STORY: readonly (readonly [event: CaseEvent, state: string])[] = [
  [{ kind: 'confirmed', on: '2026-10-21', note: 'two invoices' }, 'gathering-evidence'],
  [asked('2026-10-22', 'first-request'), 'awaiting-merchant'],
  [answered('2026-10-23', 'refuses'), 'merchant-rejected'],
  [asked('2026-10-24', 'escalation'), 'escalated'],
  [filed('2026-10-30'), 'dispute-filed'],
  [credited('2026-11-05'), 'provisional-credit'],
  [
    { kind: 'merchant-contested', on: '2026-11-20', answerUntil: '2026-12-01', note: '' },
    'merchant-contested',
  ],
  [{ kind: 'rebutted', on: '2026-11-22', note: '' }, 'final-review'],
];

const CREDITED = chaseCard([...LINES, ['2026-11-06', 'DISPUTE CREDIT', 22]]);

describe('a case from the flag to the money', () => {
  it('is won and closed, with the statement that shows the credit', () => {
    test.at('2026-10-21');
    const id = claimed();
    for (const [event, state] of STORY) {
      test.at(event.on);
      expect([event.kind, log(id, event).state]).toEqual([event.kind, state]);
    }
    test.at('2026-11-23');
    expect(test.app['cases.get']({ case: id }).found).toEqual([]);
    test.drop({ [NEXT]: CREDITED });
    const [proposal, ...more] = test.app['cases.get']({ case: id }).found;
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({ row: { description: 'DISPUTE CREDIT' }, settles: dollars(22) });
    expect(test.app['cases.list']({}).cases[0]?.proposals).toBe(1);

    const settled = test.app['cases.settle']({ case: id, charge: proposal?.row.id ?? 0 });
    expect(settled.found).toEqual([]);
    // It is the credit that was logged before, and not a second one.
    expect(settled.money).toHaveLength(1);
    expect(settled.outcome).toMatchObject({ provisional: dollars(22), excess: dollars(0) });

    const won = log(id, { kind: 'decided', on: '2026-11-23', for: 'person', note: '' });
    expect(won.state).toBe('won');
    expect(won.outcome).toMatchObject({
      returned: dollars(22),
      provisional: dollars(0),
      remaining: dollars(0),
    });
    expect(log(id, { kind: 'closed', on: '2026-11-23', note: '' }).state).toBe('closed');
    const { figures } = test.app['cases.list']({});
    expect(figures).toMatchObject({ open: 0, returned: [dollars(22)] });
  });

  it('goes back step by step to where it began', () => {
    test.at('2026-11-23');
    const id = claimed();
    const steps: CaseDetail[] = [test.app['cases.get']({ case: id })];
    for (const [event] of STORY) steps.push(log(id, event));
    for (const before of steps.toReversed().slice(1)) {
      const back = test.app['cases.undo']({ case: id });
      expect(back?.state).toBe(before.state);
      expect(back?.outcome).toEqual(before.outcome);
      expect(back?.next).toEqual(before.next);
      expect(back?.undo?.event).toBe(before.undo?.event);
    }
    expect(test.app['cases.get']({ case: id }).history).toHaveLength(2 * STORY.length + 1);
  });

  it('keeps a letter together with how it was sent, and goes back over both', () => {
    test.at('2026-10-22');
    const id = claimed();
    const before = test.app['cases.get']({ case: id });
    const letter: CaseEvent = {
      kind: 'letter-kept',
      on: '2026-10-22',
      letter: 'first-request',
      language: 'en',
      subject: 'Charged twice',
      body: 'Hello',
    };
    const together = (events: CaseEvent[]) => test.app['cases.logTogether']({ case: id, events });
    // The filing is of a day to come, so that not even the letter is kept.
    expect(() => together([letter, filed('2026-10-30')])).toThrow(Problem);
    expect(test.app['cases.get']({ case: id })).toEqual(before);
    const sent = together([letter, asked('2026-10-22', 'first-request')]);
    expect([sent.letters.length, sent.contacts.length, sent.state]).toEqual([1, 1, 'awaiting-merchant']);
    const back = test.app['cases.undo']({ case: id });
    expect([back?.letters, back?.contacts, back?.state]).toEqual([[], [], before.state]);
    expect(back?.undo).toEqual(before.undo);
    // A letter that was kept by itself stays.
    log(id, letter);
    test.at('2026-10-23');
    log(id, asked('2026-10-23', 'first-request'));
    expect(test.app['cases.undo']({ case: id })?.letters).toHaveLength(1);
  });

  it('survives that the app is killed in the middle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-story-'));
    try {
      const path = join(folder, 'recoup.sqlite');
      let app = openApp(path);
      app.drop({ [CARD]: chaseCard(LINES) });
      app.at('2026-11-23');
      const id = claimed(app);
      for (const [event] of STORY) {
        const before = log(id, event, app);
        app.db.close();
        app = openApp(path);
        app.at('2026-11-23');
        expect(app.app['cases.get']({ case: id })).toEqual(before);
      }
      app.db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is made anew once by a version that reads events otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-version-'));
    try {
      const path = join(folder, 'recoup.sqlite');
      let app = openApp(path);
      app.drop({ [CARD]: chaseCard(LINES) });
      const id = claimed(app);
      const before = app.app['cases.list']({});
      app.db.exec(
        `UPDATE case_file SET facts = 'null'; UPDATE setting SET value = 'older' WHERE key = 'casesBy'`,
      );
      app.db.close();
      app = openApp(path);
      expect(app.app['cases.list']({})).toEqual(before);
      expect(app.app['cases.get']({ case: id }).state).toBe(before.cases[0]?.state);
      app.db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses in words what cannot have happened, and keeps nothing of it', () => {
    const id = claimed();
    const before = test.app['cases.get']({ case: id });
    expect(() => log(id, { kind: 'noted', on: '2026-12-24', note: 'tomorrow' })).toThrow(Problem);
    expect(() => log(id, { kind: 'rebutted', on: '2026-10-31', note: '' })).toThrow(Problem);
    expect(test.app['cases.get']({ case: id })).toEqual(before);
  });

  it('has snapshots that can be made anew', () => {
    test.at('2026-11-23');
    const id = claimed();
    for (const [event] of STORY) log(id, event);
    const derived = () =>
      ['case_file', 'case_charge', 'case_merchant', 'case_amount', 'case_proposal'].map((table) =>
        test.db.prepare(`SELECT * FROM ${table}`).all(),
      );
    const before = derived();
    test.db.exec('DELETE FROM case_charge; DELETE FROM case_merchant; DELETE FROM case_amount');
    test.db.exec(`UPDATE case_file SET facts = 'null', standing = 'over', since = ''`);
    rebuildCases(test.db);
    expect(derived()).toEqual(before);
  });
});

describe('the lines of a case', () => {
  it('are missed while the import is undone, and found when it is repeated', () => {
    const id = claimed();
    const before = test.app['cases.get']({ case: id });
    test.app['imports.undo']({ import: 1 });
    const without = test.app['cases.get']({ case: id });
    expect(without.charges.map(({ now }) => now)).toEqual([null]);
    expect(without.claim).toEqual(before.claim);
    test.drop({ [CARD]: chaseCard(LINES) });
    const again = test.app['cases.get']({ case: id });
    expect(again.charges.map(({ now }) => now?.day)).toEqual(['2026-10-15']);
    expect(test.app['flags.list']({}).map((flag) => flag.case)).toEqual([id]);
    expect(test.app['cases.list']({}).cases).toHaveLength(1);
  });

  it('are claimed once: a second case over them is refused while the first is open', () => {
    const id = claimed();
    const charge = test.app['cases.get']({ case: id }).charges[0]?.now?.id ?? 0;
    const { claim, existing } = test.app['cases.draft']({ charge, language: 'en' });
    expect(existing).toBe(id);
    expect(() => test.app['cases.open']({ claim, from: 'charge' })).toThrow(
      new Problem({ id: 'problems.caseExists', values: { case: id } }),
    );
    log(id, { kind: 'not-a-double-charge', on: '2026-11-01', note: '' });
    expect(test.app['cases.open']({ claim, from: 'charge' }).id).not.toBe(id);
  });

  it('may be entered by hand, and that case can be taken back as a whole', () => {
    const { claim } = test.app['cases.draft']({ language: 'ko' });
    const own = {
      ...claim,
      merchant: 'OpenAI',
      charges: [
        {
          account: null,
          day: '2026-10-15',
          posted: null,
          description: 'ChatGPT',
          amount: dollars(-22),
          original: null,
          reference: null,
          occurrence: 1,
          pending: false,
        },
      ],
      atStake: dollars(22),
    };
    const { id, charges } = test.app['cases.open']({ claim: own, from: 'hand' });
    expect(charges.map(({ now }) => now)).toEqual([null]);
    expect(test.app['cases.undo']({ case: id })).toBeNull();
    expect(test.app['cases.list']({}).cases).toEqual([]);
  });

  it('opened from a flag with another claim, decide the flag as claimed', () => {
    const flag = flagged();
    const { claim } = test.app['cases.draft']({ flag, language: 'en' });
    const opened = test.app['cases.open']({
      claim: { ...claim, customer: 'me@example.com' },
      from: 'flag',
      flag,
    });
    expect(opened.claim.customer).toBe('me@example.com');
    expect(test.app['flags.list']({})[0]).toMatchObject({
      case: opened.id,
      waits: false,
      decision: { verdict: 'claimed' },
    });
    expect(test.app['review.undo']({}).cases.kept).toEqual([]);
    expect(test.app['cases.list']({}).cases).toEqual([]);
  });
});

describe('attachments', () => {
  const attach = (id: number, name: string, bytes: string) => {
    test.offer(name, bytes);
    return test.app['cases.attach']({ case: id, upload: name, item: 'reason', note: 'the second invoice' });
  };

  it('are kept by content, and stay when their entry is undone and done again', () => {
    const id = claimed();
    const { attachments } = attach(id, 'invoice.pdf', '%PDF-1.7 invented');
    const [file] = attachments;
    expect(file).toMatchObject({ name: 'invoice.pdf', bytes: 17, item: 'reason' });
    const sha256 = file?.sha256 ?? '';
    expect(test.app['cases.undo']({ case: id })?.attachments).toEqual([]);
    expect(() => test.app['cases.attachment']({ case: id, sha256 })).toThrow(
      new Problem({ id: 'problems.attachmentGone' }),
    );
    expect(attach(id, 'again.pdf', '%PDF-1.7 invented').attachments.map(({ name }) => name)).toEqual([
      'again.pdf',
    ]);
    const kept = test.app['cases.attachment']({ case: id, sha256 });
    expect(Buffer.from(kept.base64, 'base64').toString()).toBe('%PDF-1.7 invented');
  });

  const stored = () => test.db.prepare('SELECT count(*) FROM attachment').pluck().get();

  it('are deleted with the last entry that keeps them, and their names stay to be read', () => {
    const id = claimed();
    const [file] = attach(id, 'passport.jpg', 'invented').attachments;
    const sha256 = file?.sha256 ?? '';
    const detached = { kind: 'detached', on: '2026-11-01', sha256 } as const;
    const { claim } = test.app['cases.draft']({ charge: 1, language: 'en' });
    const other = test.app['cases.open']({ claim, from: 'charge' }).id;
    attach(other, 'the same.jpg', 'invented');
    log(id, detached);
    expect(stored()).toBe(1);
    log(other, detached);
    expect(stored()).toBe(0);
    expect(test.app['cases.get']({ case: other }).history.map(({ say }) => say)).toContainEqual({
      id: 'caseHistory.attached',
      values: { name: 'the same.jpg' },
    });
    // Taking it back brings back the entry but not what is deleted.
    test.app['cases.undo']({ case: other });
    expect(() => test.app['cases.attachment']({ case: other, sha256 })).toThrow(
      new Problem({ id: 'problems.attachmentGone' }),
    );
    attach(id, 'once more.jpg', 'invented');
    test.app['cases.undo']({ case: id });
    // The other case lists it again, so what was handed over anew is kept for it.
    expect(stored()).toBe(1);
    test.app['cases.undo']({ case: other });
    expect(stored()).toBe(0);
  });

  it('are refused when empty or larger than 25 MB, with nothing kept', () => {
    const id = claimed();
    expect(() => attach(id, 'empty.png', '')).toThrow(
      new Problem({ id: 'problems.attachmentEmpty', values: { file: 'empty.png' } }),
    );
    expect(() => attach(id, 'film.mp4', 'x'.repeat(25 * 1024 * 1024 + 1))).toThrow(
      new Problem({ id: 'problems.attachmentTooLarge', values: { limit: 25 } }),
    );
    expect(test.db.prepare('SELECT count(*) FROM attachment').pluck().get()).toBe(0);
  });

  it('cannot be logged without their content', () => {
    const id = claimed();
    const event = {
      kind: 'attached',
      on: '2026-11-01',
      sha256: 'a'.repeat(64),
      name: 'x',
      bytes: 1,
    } as const;
    expect(() => log(id, { ...event, item: null, note: '' })).toThrow(
      new Problem({ id: 'problems.attachmentGone' }),
    );
  });
});

describe('a charge', () => {
  const otherCase = (): number => {
    const { claim } = test.app['cases.draft']({ charge: 1, language: 'en' });
    return test.app['cases.open']({ claim, from: 'charge' }).id;
  };
  const refused = (id: number) => new Problem({ id: 'problems.caseExists', values: { case: id } });

  it('is not claimed by a second open case when its claim changes', () => {
    const [id, other] = [claimed(), otherCase()];
    const { claim } = test.app['cases.get']({ case: id });
    expect(() => log(other, { kind: 'claim-changed', on: '2026-11-01', claim })).toThrow(refused(id));
    expect(test.app['cases.get']({ case: other }).claim).not.toEqual(claim);
    expect(log(id, { kind: 'claim-changed', on: '2026-11-01', claim }).claim).toEqual(claim);
  });

  it('is not claimed by a second open case when the first is opened again', () => {
    const first = otherCase();
    log(first, { kind: 'withdrawn', on: '2026-11-01', note: '' });
    log(first, { kind: 'closed', on: '2026-11-01', note: '' });
    const second = otherCase();
    expect(() => log(first, { kind: 'reopened', on: '2026-11-01', note: '' })).toThrow(refused(second));
    expect(() => test.app['cases.undo']({ case: first })).toThrow(refused(second));
    test.app['cases.undo']({ case: second });
    expect(log(first, { kind: 'reopened', on: '2026-11-01', note: '' }).state).toBe('dispute-ready');
  });

  it('that the person knows is not opened as none of theirs', () => {
    const { claim } = test.app['cases.draft']({ charge: 1, language: 'en' });
    expect(() => test.app['cases.open']({ claim: { ...claim, reason: 'not-mine' }, from: 'charge' })).toThrow(
      new Problem({ id: 'caseRefusals.notMineButKnown' }),
    );
    expect(test.app['cases.list']({}).cases).toEqual([]);
  });
});
