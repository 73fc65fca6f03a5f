import { describe, expect, it } from 'vitest';

import type { LayoutQuestion, ToldLayout } from '../../shared/layout.ts';
import { toDecimal } from '../../shared/money.ts';
import { laidOut, pdfOf } from '../statements/pdf/write.ts';
import { openApp, type TestApp } from '../support/app.ts';

const UNNAMED = `2026-03-02;KITE SHOP;-12,30;987,70
2026-03-05;KITE PLAN;-20,00;967,70
2026-03-09;SALARY;1.000,00;1.967,70
`;

/** Asks as the screen does; the question of the one file, and how much was stored. */
function ask(app: TestApp, name: string, text: string): { question: LayoutQuestion | null; stored: number } {
  app.offer(name, text);
  const { files } = app.app['imports.run']({ job: 'test', uploads: [name], ask: true });
  return { question: files[0]?.question ?? null, stored: app.app['app.info']({}).charges };
}

function questionOf(app: TestApp, name: string, text: string): LayoutQuestion {
  const { question, stored } = ask(app, name, text);
  if (!question) throw new Error('nothing was asked');
  expect(stored).toBe(0);
  return question;
}

function layoutOf(question: LayoutQuestion) {
  if (!question.layout) throw new Error('no layout');
  return question.layout;
}

const doubts = (question: LayoutQuestion) =>
  layoutOf(question).doubts.map(({ about, reason }) => [about, reason.id]);
const read = ({ charges }: LayoutQuestion) =>
  charges.map(({ day, description, amount }) => `${day} ${description} ${toDecimal(amount)}`);

const UNSIGNED = `2026-03-02;KITE SHOP;12,30
2026-03-05;KITE PLAN;20,00
`;

describe('a file whose layout nothing tells', () => {
  it('is asked about and not stored, with what it would be read as', () => {
    const app = openApp();
    const question = questionOf(app, 'export.txt', UNNAMED);
    expect(doubts(question)).toEqual([['columns', 'layout.doubt.noHeader']]);
    expect(layoutOf(question).used.columns).toEqual(['day', 'text', 'amount', 'balance']);
    expect(layoutOf(question).sample[0]).toEqual(['2026-03-02', 'KITE SHOP', '-12,30', '987,70']);
    expect(read(question)).toEqual([
      '2026-03-02 KITE SHOP -12.30',
      '2026-03-05 KITE PLAN -20.00',
      '2026-03-09 SALARY 1000.00',
    ]);
  });

  it('is asked about too where the format has signs of its own, and a card does not use them', () => {
    const records = ['6.10\nPBirch Bakery', '14.20\nPKite Books'];
    const qif = `!Type:CCard\n${records.map((record) => `D2026-03-05\nT${record}\n^\n`).join('')}`;
    const question = questionOf(openApp(), 'card.qif', qif);
    expect(question.proof).toEqual([{ id: 'layout.doubt.signCard' }]);
    expect(read(question)).toEqual(['2026-03-05 Birch Bakery -6.10', '2026-03-05 Kite Books -14.20']);
  });

  it('is read as the person says, and so is every later file of its kind, unasked', () => {
    const app = openApp();
    const layout = layoutOf(questionOf(app, 'export.txt', UNSIGNED));
    const told: ToldLayout = { ...layout.used, sign: 'inverted', currency: 'EUR' };
    const preview = app.app['imports.preview']({
      upload: 'export.txt',
      said: { fingerprint: layout.fingerprint, told },
    });
    expect(read(preview)[0]).toBe('2026-03-02 KITE SHOP -12.30');
    expect(preview.charges[0]?.amount.currency).toBe('EUR');

    app.app['layouts.tell']({
      fingerprint: layout.fingerprint,
      name: 'Kite',
      names: [...layout.names],
      told,
    });
    const later = ask(app, 'april.txt', UNSIGNED.replaceAll('2026-03', '2026-04').replace('12,30', '13,30'));
    expect(later).toEqual({ question: null, stored: 2 });
    expect(app.app['layouts.list']({})).toEqual([
      { fingerprint: layout.fingerprint, name: 'Kite', names: layout.names, told },
    ]);

    app.app['layouts.forget']({ fingerprint: layout.fingerprint });
    expect(ask(app, 'may.txt', UNSIGNED).question).not.toBeNull();
  });

  it('is not asked about where nobody can answer', () => {
    expect(openApp().drop({ 'export.txt': UNNAMED })[0]?.rows.new).toBe(3);
  });
});

describe('a layout that was told', () => {
  const told = (app: TestApp) => {
    const { fingerprint, names, used } = layoutOf(questionOf(app, 'export.txt', UNNAMED));
    const layout = {
      fingerprint,
      name: 'Kite/bank',
      names: [...names],
      told: { ...used, columns: [...used.columns] },
    };
    app.app['layouts.tell'](layout);
    return layout;
  };

  it('is renamed', () => {
    const app = openApp();
    const layout = told(app);
    app.app['layouts.tell']({ ...layout, name: 'Kite' });
    expect(app.app['layouts.list']({}).map(({ name }) => name)).toEqual(['Kite']);
  });

  it('is handed on as a file, by which another reads such files unasked', () => {
    const [app, other] = [openApp(), openApp()];
    const layout = told(app);
    const file = app.app['layouts.file'](layout);
    expect(file.name).toBe('Kite bank.json');
    other.offer(file.name, file.json);
    expect(other.app['layouts.take']({ upload: file.name })).toEqual(layout);
    expect(ask(other, 'export.txt', UNNAMED)).toEqual({ question: null, stored: 3 });
  });

  it('is not taken from a file that is none, or that was changed, and nothing is forgotten', () => {
    const app = openApp();
    const layout = told(app);
    const { json } = app.app['layouts.file'](layout);
    const bad = [
      '',
      '{}',
      'a,b',
      json.replace('"version": 1', '"version": 2'),
      json.replace('"day"', '"days"'),
    ];
    for (const text of bad) {
      app.offer('x.json', text);
      expect(() => app.app['layouts.take']({ upload: 'x.json' })).toThrow('problems.layoutFile');
    }
    expect(app.app['layouts.list']({})).toEqual([layout]);
  });
});

describe('an answer for a file', () => {
  const agree = (app: TestApp, text: string, change: Partial<ToldLayout> = {}): ToldLayout => {
    const { fingerprint, names, used } = layoutOf(questionOf(app, 'first.csv', text));
    const told = { ...used, ...change };
    app.app['layouts.tell']({
      fingerprint,
      name: 'Kite',
      names: [...names],
      told: { ...told, columns: [...told.columns] },
    });
    return told;
  };
  const again = (app: TestApp, text: string): LayoutQuestion => {
    app.offer('later.csv', text);
    return app.app['imports.preview']({ upload: 'later.csv', said: null });
  };
  const DATED = 'Date;Description;Amount;Balance\n';
  const KITE_DAYS = '04/05/2026;Kite shop;-5,00;95,00\n06/05/2026;Kite plan;-6,00;89,00\n';

  it('about the order of dates says nothing of sign and currency', () => {
    const told = agree(openApp(), `Currency: EUR\n${DATED}${KITE_DAYS}`);
    expect(told).toMatchObject({ order: 'dmy', sign: null, currency: null });
  });

  it('does not make euros of the dollars of another account', () => {
    const app = openApp();
    agree(app, `Currency: EUR\n${DATED}${KITE_DAYS}`, { currency: 'EUR' });
    const dollars = again(app, `Currency: USD\n${DATED}${KITE_DAYS}`);
    expect(dollars.charges.map(({ amount }) => amount.currency)).toEqual(['USD', 'USD']);
  });

  it('gives way to dates that prove another order', () => {
    const app = openApp();
    agree(app, DATED + KITE_DAYS, { order: 'dmy' });
    const proven = ask(app, 'later.csv', `${DATED}03/25/2026;Kite shop;-5,00;95,00\n`);
    expect(proven).toEqual({ question: null, stored: 1 });
    const open = again(app, DATED + KITE_DAYS);
    expect(read(open)[0]).toBe('2026-05-04 Kite shop -5.00');
  });

  it('is asked for again where it turns most of the amounts into money received', () => {
    const app = openApp();
    const card = 'Date,Description,Amount\n2026-01-15,Kite shop,5.00\n2026-01-16,Kite plan,6.00\n';
    agree(app, card, { sign: 'inverted' });
    expect(ask(app, 'card.csv', card.replaceAll('-01-', '-02-'))).toEqual({ question: null, stored: 2 });
    const account = card.replaceAll(/,(?=[56])/g, ',-').replaceAll('-01-', '-03-');
    const { question, stored } = ask(app, 'account.csv', account);
    expect(question && doubts(question)).toEqual([['sign', 'layout.doubt.signTold']]);
    expect(stored).toBe(2);
  });

  it('is not shown for a list that nothing was said of, nor forgotten for one that it was', () => {
    const app = openApp();
    const told = agree(app, UNSIGNED, { sign: 'inverted' });
    const { fingerprint } = app.app['layouts.list']({})[0] ?? { fingerprint: '' };
    const shownWith = (of: string, sign: 'signed' | 'inverted') => {
      app.offer('later.csv', UNSIGNED);
      const said = { fingerprint: of, told: { ...told, columns: [...told.columns], sign } };
      return read(app.app['imports.preview']({ upload: 'later.csv', said }))[0];
    };
    expect(shownWith(fingerprint, 'signed')).toBe('2026-03-02 KITE SHOP 12.30');
    expect(shownWith('a'.repeat(24), 'signed')).toBe('2026-03-02 KITE SHOP -12.30');
  });

  it('about the columns leaves the order to be asked about', () => {
    const app = openApp();
    const nameless = (days: string) => days.replaceAll(/;[^;]*$/gm, '');
    const first = agree(
      app,
      nameless('25/05/2026;Kite shop;-5,00;95,00\n26/05/2026;Kite plan;-6,00;89,00\n'),
    );
    expect(first.order).toBeNull();
    const { question } = ask(app, 'later.csv', nameless(KITE_DAYS));
    expect(question && doubts(question)).toEqual([['order', 'layout.doubt.order']]);
  });
});

describe('letters that look wrong', () => {
  it('are read in the encoding that is named for this file alone', () => {
    const app = openApp();
    app.offer('odd.txt', UNNAMED.replace('KITE SHOP', 'Ĥ'));
    const found = app.app['imports.preview']({ upload: 'odd.txt', said: null });
    expect(found.encoding).toBe('utf-8');
    const other = app.app['imports.preview']({ upload: 'odd.txt', said: null, encoding: 'windows-1252' });
    expect([other.encoding, other.charges[0]?.description]).toEqual(['windows-1252', 'Ä¤']);
    app.app['imports.run']({
      job: 'test',
      uploads: ['odd.txt'],
      encodings: [{ upload: 'odd.txt', encoding: 'windows-1252' }],
    });
    const { encoding } = app.app['imports.list']({})[0] ?? {};
    expect(encoding).toBe('windows-1252');
    app.app['imports.run']({ job: 'test', uploads: ['odd.txt'] });
    expect(app.app['imports.list']({})[0]?.encoding).toBe('utf-8');
  });
});

describe('a question of one point', () => {
  it('which of two numbers is the month, where no date decides it', () => {
    const app = openApp();
    const text =
      'Date,Description,Amount,Currency\n04/05/2026,Kite shop,-5.00,USD\n06/05/2026,Kite plan,-6.00,USD\n';
    const question = questionOf(app, 'a.csv', text);
    expect(doubts(question)).toEqual([['order', 'layout.doubt.order']]);
    const { fingerprint, used } = layoutOf(question);
    const days = (order: 'dmy' | 'mdy') =>
      app.app['imports.preview']({
        upload: 'a.csv',
        said: { fingerprint, told: { ...used, order } },
      }).charges.map(({ day }) => day);
    expect(days('dmy')).toEqual(['2026-05-04', '2026-05-06']);
    expect(days('mdy')).toEqual(['2026-04-05', '2026-06-05']);
  });

  it('how much an amount with three digits behind its point is, and each answer reads it so', () => {
    const app = openApp();
    const text = 'Date;Description;Debit;Credit\n2026-01-15;Kite shop;4.990;\n2026-01-16;Kite pay;;12.345\n';
    const question = questionOf(app, 'a.csv', text);
    expect(doubts(question)).toEqual([['mark', 'layout.doubt.mark']]);
    const { fingerprint, used, names } = layoutOf(question);
    const preview = (change: Partial<ToldLayout>) =>
      app.app['imports.preview']({ upload: 'a.csv', said: { fingerprint, told: { ...used, ...change } } });
    const shown = (change: Partial<ToldLayout>) =>
      preview(change).charges.map(({ amount }) => `${toDecimal(amount)} ${amount.currency}`);
    expect(shown({ mark: ',' })).toEqual(['-4990.00 XXX', '12345.00 XXX']);
    // Three decimals that count open the question of the currency, and its answer closes both.
    expect(shown({ mark: '.' })).toEqual(['-4.99 XXX']);
    expect(doubts(preview({ mark: '.' }))).toEqual([['currency', 'layout.doubt.currency']]);
    expect(shown({ mark: '.', currency: 'KWD' })).toEqual(['-4.990 KWD', '12.345 KWD']);
    expect(doubts(preview({ currency: 'KWD' }))).toEqual([]);

    const told: ToldLayout = { ...used, mark: ',' };
    app.app['layouts.tell']({ fingerprint, name: 'Kite', names: [...names], told });
    const later = ask(app, 'later.csv', text.replaceAll('-01-', '-02-').replace('4.990', '7.500'));
    expect(later).toEqual({ question: null, stored: 2 });
  });

  it('whether amounts of one sign were paid', () => {
    const question = questionOf(
      openApp(),
      'a.csv',
      'Date,Description,Amount\n2026-01-15,Kite shop,5.00\n2026-01-16,Kite plan,6.00\n',
    );
    expect(doubts(question)).toEqual([['sign', 'layout.doubt.sign']]);
  });

  it('whether it is a card or an account, where nothing in the file tells, and the claim goes that way', () => {
    const app = openApp();
    const open = layoutOf(questionOf(app, 'list.txt', UNSIGNED));
    expect([open.isKindOpen, open.used.kind]).toEqual([true, null]);
    const told: ToldLayout = { ...open.used, sign: 'inverted', currency: 'KRW', kind: 'bank' };
    const { fingerprint, names } = open;
    app.app['layouts.tell']({ fingerprint, name: 'List', names: [...names], told });
    expect(ask(app, 'list.txt', UNSIGNED).question).toBeNull();
    expect(app.app['accounts.list']({}).map(({ kind }) => kind)).toEqual(['bank']);
    expect(app.app['accounts.routes']({}).map(({ route }) => route)).toEqual(['debit-card']);
  });

  it('and the answer wins over what a balance lets guess', () => {
    const app = openApp();
    const owed = UNNAMED.replace('987,70', '-912,30')
      .replace('967,70', '-932,30')
      .replace('1.000,00;1.967,70', '900,00;-32,30');
    const { fingerprint, names, used } = layoutOf(questionOf(app, 'owed.csv', owed));
    app.app['layouts.tell']({
      fingerprint,
      name: 'Card',
      names: [...names],
      told: { ...used, kind: 'card' },
    });
    expect(ask(app, 'owed.csv', owed)).toEqual({ question: null, stored: 3 });
    expect(app.app['accounts.list']({}).map(({ kind }) => kind)).toEqual(['card']);
  });

  it('but a list that carries a balance along is an account, unless its bill is paid there', () => {
    const account = layoutOf(questionOf(openApp(), '통장.csv', UNNAMED));
    expect(account.isKindOpen).toBe(false);
    const card = UNNAMED.replace('SALARY', 'PAYMENT - THANK YOU');
    expect(layoutOf(questionOf(openApp(), 'list.csv', card)).isKindOpen).toBe(true);
    const owed = UNNAMED.replace('987,70', '-912,30')
      .replace('967,70', '-932,30')
      .replace('1.967,70', '-32,30');
    expect(layoutOf(questionOf(openApp(), 'owed.csv', owed.replace('1.000,00', '900,00'))).isKindOpen).toBe(
      true,
    );
    const app = openApp();
    app.drop({ '통장.csv': UNNAMED });
    expect(app.app['accounts.list']({}).map(({ kind }) => kind)).toEqual(['bank']);
  });

  it('balances that do not add up are shown before anything is stored', () => {
    const question = questionOf(
      openApp(),
      'a.csv',
      [
        'Date,Description,Amount,Balance,Currency',
        '2026-01-15,Kite shop,-5.00,95.00,USD',
        '2026-01-16,Kite plan,-6.00,89.00,USD',
        '2026-01-17,Kite bike,-1.00,80.00,USD',
        '2026-01-18,Kite food,-1.00,79.00,USD',
        '2026-01-19,Kite food,-2.00,77.00,USD',
      ].join('\n'),
    );
    expect(question.proof.map(({ id }) => id)).toEqual(['coverage.noteBreakAtLine']);
  });
});

describe('a PDF of which a part is damaged', () => {
  it('is asked about before anything is stored', () => {
    const rows = [
      ['Date', 'Description', 'Amount USD'],
      ['2026-10-02', 'KITE PLAN', '-20.00'],
      ['2026-10-03', 'KITE SHOP', '7.10'],
    ];
    const whole = new TextDecoder().decode(pdfOf([laidOut(rows, [40, 120, -400])]));
    expect(ask(openApp(), 'a.pdf', whole)).toEqual({ question: null, stored: 2 });
    const damaged = whole.replace(' Tj ET', ' Tj /X Do').replace('/Font<<', '/XObject<</X 5 0 R>>/Font<<');
    const question = questionOf(openApp(), 'b.pdf', damaged);
    expect(question.proof).toEqual([{ id: 'reading.pdfDamaged' }]);
    expect(question.rows).toBe(2);
  });
});

describe('a bank that changed its layout', () => {
  const CHASE = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
  const row =
    '\n01/15/2026,01/16/2026,KITE SHOP,Shopping,Sale,-5.00,\n01/17/2026,01/18/2026,KITE PLAN,Shopping,Sale,-6.00,\n';

  it('is noticed and asked about, and not misread', () => {
    expect(ask(openApp(), 'a.csv', CHASE + row).question).toBeNull();
    const layout: ToldLayout = {
      columns: ['day', 'booked', 'text', 'other', 'other', 'amount', 'other'],
      order: 'mdy',
      sign: 'signed',
      mark: null,
      currency: 'USD',
      kind: null,
    };
    const app = openApp();
    const names = [
      'Kite day',
      'Kite booked',
      'Kite text',
      'Kite group',
      'Kite sort',
      'Kite sum',
      'Kite memo',
    ];
    app.app['layouts.tell']({ fingerprint: 'a'.repeat(24), name: 'Kite card', names, told: layout });
    const changed = ['Date', ...names.slice(1, 6), 'Amount'].join(',');
    const question = questionOf(
      app,
      'b.csv',
      `${changed}\n01/15/2026,01/16/2026,KITE SHOP,Shopping,Sale,-5.00,-5.00\n`,
    );
    expect(layoutOf(question).doubts[0]?.reason).toEqual({
      id: 'layout.doubt.changed',
      values: { name: 'Kite card', gone: 2, added: 2 },
    });
  });
});
