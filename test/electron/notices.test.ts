import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { oncePerDay } from '../../main/electron/daily.ts';
import { dueItems, type DueItems, noticesOf } from '../../main/electron/due-notices.ts';
import { createNotices } from '../../main/electron/notices.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';

const OPENAI: DueItems[number] = {
  case: 7,
  flag: null,
  merchant: 'OpenAI',
  left: 0,
  kind: 'follow-up',
  say: { id: 'caseDue.followUp' },
};

describe('notices', () => {
  const due = { title: 'OpenAI', body: 'You wanted to ask again', hash: '#/cases/7' };

  function system(supported = true) {
    const shown: { words: unknown; click(): void }[] = [];
    const opened: string[] = [];
    const gone: unknown[] = [];
    const { show: tell, takeBack } = createNotices({
      isSupported: () => supported,
      make(words) {
        const notice = Object.assign(new EventEmitter(), {
          show: () => void shown.push({ words, click: () => notice.emit('click') }),
          close: () => void gone.push(words),
        });
        return notice;
      },
      open: (hash) => opened.push(hash),
    });
    return { tell, takeBack, shown, gone, opened };
  }

  test('lead to their screen', () => {
    const { tell, shown, opened } = system();
    tell([due, { ...due, hash: '#/cases/8' }]);
    expect(shown.map(({ words }) => words)).toEqual(Array(2).fill({ title: due.title, body: due.body }));
    shown[1]?.click();
    expect(opened).toEqual(['#/cases/8']);
  });

  test('are taken away once, where names are not to be seen any more', () => {
    const { tell, takeBack, gone } = system();
    tell([due, due]);
    takeBack();
    takeBack();
    expect(gone).toHaveLength(2);
  });

  test('are not made where the system has none', () => {
    const { tell, shown } = system(false);
    tell([due]);
    expect(shown).toEqual([]);
  });
});

describe('what is due', () => {
  const english = createSpeaker('en');

  test('is of a case of which money arrived just that, and without its sum', () => {
    const filing = { ...OPENAI, kind: 'filing' as const, left: 5, say: { id: 'caseDue.flagLimit' as const } };
    const values = { day: { day: '2026-10-28' }, amount: { minor: 2200, currency: 'USD' } };
    const money = { ...OPENAI, kind: 'money' as const, say: { id: 'caseNext.found' as const, values } };
    expect(noticesOf([money, filing], english)).toEqual([
      { title: 'OpenAI', body: 'A credit may be the money of this case', hash: '#/cases/7' },
    ]);
  });

  test('is told by merchant and step, by how late it is or how long it can wait, and leads to its case or flag', () => {
    const late = { ...OPENAI, case: 8, merchant: 'Netflix', left: -3 };
    const limit = { kind: 'filing', left: 3, say: { id: 'caseDue.flagLimit' } } as const;
    const flag = { ...OPENAI, ...limit, case: null, flag: 4 };
    const tomorrow = { ...OPENAI, case: 9, left: 1 };
    expect(noticesOf([late, OPENAI, tomorrow, flag], english)).toEqual([
      {
        title: 'OpenAI',
        body: 'Not decided yet, and a right to dispute it ends · 3 days left',
        hash: '#/review/4',
      },
      { title: 'Netflix', body: 'You wanted to ask again · 3 days ago', hash: '#/cases/8' },
      { title: 'OpenAI', body: 'You wanted to ask again', hash: '#/cases/7' },
    ]);
  });

  test('is told once of each case, by what comes first', () => {
    const later = { ...OPENAI, say: { id: 'caseDue.flagLimit' } as const };
    expect(noticesOf([OPENAI, later], english).map(({ body }) => body)).toEqual(['You wanted to ask again']);
  });

  test('is counted where there is too much, in both languages', () => {
    const many = [1, 2, 3, 4].map((id) => ({ ...OPENAI, case: id }));
    expect(noticesOf(many.slice(1), english)).toHaveLength(3);
    expect(noticesOf(many, english)).toEqual([
      { title: 'Due today', body: '4 things to do today, or late', hash: '#/cases' },
    ]);
    expect(noticesOf(many, createSpeaker('ko'))[0]?.body).toBe('오늘 확인할 일이 4건 있어요.');
    expect(noticesOf([], english)).toEqual([]);
  });

  test('is taken as the app answers it, and sentences that nobody can say are refused', () => {
    expect(dueItems.parse([{ ...OPENAI, day: '2026-11-28' }])).toEqual([OPENAI]);
    expect(dueItems.safeParse([{ ...OPENAI, say: { id: 'caseDue.gone' } }]).success).toBe(false);
  });
});

describe('once a day', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-daily-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is once, whoever asks, also after a restart; and again on the next day', async () => {
    const file = join(folder, 'kept', 'day.txt');
    const done: string[] = [];
    let day = '2026-11-28';
    const start = () =>
      oncePerDay(
        file,
        () => day,
        async () => done.push(day) > 0,
      );
    const ask = start();
    await Promise.all([ask(), ask()]);
    await ask();
    await start()();
    expect(done).toEqual(['2026-11-28']);
    day = '2026-11-29';
    await ask();
    await start()();
    expect(done).toEqual(['2026-11-28', '2026-11-29']);
  });

  test('is tried again where it could not be done', async () => {
    const answers = [false, true, true];
    let asked = 0;
    const ask = oncePerDay(
      join(folder, 'again.txt'),
      () => '2026-11-28',
      async () => answers[asked++] ?? false,
    );
    for (let times = 0; times < 4; times += 1) await ask();
    expect(asked).toBe(2);
  });
});
