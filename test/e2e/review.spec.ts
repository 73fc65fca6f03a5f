import type { Locator, Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { announcedCredit } from './support/cases.ts';
import { dropFiles } from './support/drop.ts';
import { CARPETS_NAME, nextStatement, quietStatement, yearOfDoubles } from './support/statements.ts';

test.use({ bypassCSP: true });

/** Drops the files of a year and goes to the review, by the button that has the focus then. */
async function dropYear(app: Page): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  await dropFiles(app, yearOfDoubles());
  await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(heading(app)).toBeVisible();
}

/** The flag that is looked at. */
function heading(app: Page): Locator {
  return app.getByRole('article').getByRole('heading', { level: 2 });
}

function toLook(app: Page, count: number): Locator {
  return app.getByRole('main').getByText(count === 0 ? 'Nothing left to look at' : `${count} to look at`);
}

/** The last deed is through: what is pressed while one runs does not count. */
async function expectIdle(app: Page): Promise<void> {
  await expect(app.getByRole('group', { name: 'What is it?' })).toHaveAttribute('aria-busy', 'false');
}

/** The next flag has the focus. The count alone may be newer than the flag beside it. */
async function expectNext(app: Page, left: number): Promise<void> {
  await expect(toLook(app, left)).toBeVisible();
  await expectIdle(app);
  await expect(heading(app)).toBeFocused();
}

async function waiting(app: Page): Promise<number> {
  const said = await app
    .getByRole('main')
    .getByText(/^\d+ to look at/)
    .innerText();
  return Number.parseInt(said, 10);
}

/** Takes one of the answers by its keys, as a person: only once the question that they answer is there. */
async function answer(app: Page, keys: readonly string[]): Promise<void> {
  const [first = 'd', then] = keys;
  await expectIdle(app);
  await app.keyboard.press(first);
  if (then === undefined) return;
  const dialog = app.getByRole('dialog');
  await expect(dialog.locator(':focus')).toBeVisible();
  await app.keyboard.press(then);
  await expect(dialog).toHaveCount(0);
}

/** Which keys answer this flag: each way has its turn. */
function keysFor(merchant: string, turn: number): readonly string[] {
  if (merchant.includes('Orchard')) return ['r', 'Enter'];
  if (merchant.includes(CARPETS_NAME)) return ['b', 'Enter'];
  return [['d'], ['b', '2'], ['d'], ['l', 'Enter'], ['b', '0']][turn % 5] ?? ['d'];
}

test('more than thirty flags are decided by keyboard alone, and the end is a result', async ({ app }) => {
  await dropYear(app);
  const all = await waiting(app);
  expect(all).toBeGreaterThanOrEqual(30);
  await expectNoBarrier(app);
  for (let left = all; left > 0; left -= 1) {
    await answer(app, keysFor(await heading(app).innerText(), left));
    if (left > 1) await expectNext(app, left - 1);
  }
  await expect(toLook(app, 0)).toBeVisible();
  const end = app.getByRole('heading', { name: 'You have looked at all of them' });
  await expect(end).toBeFocused();
  await expect(app.getByRole('main').getByText(/^\$[\d,.]+ to get back$/)).toBeVisible();
  await expect(app.getByRole('navigation', { name: 'Screens' }).getByText(/look charged twice/)).toHaveCount(
    0,
  );
  await expectNoBarrier(app);
});

/** Says on the page of subscriptions that Figma was cancelled long ago: it was charged since. */
async function cancelFigma(app: Page): Promise<void> {
  await app.keyboard.press('g');
  await app.keyboard.press('s');
  await app.getByRole('link', { name: 'Figma', exact: true }).focus();
  await app.keyboard.press('c');
  await app.getByLabel('Cancelled on').fill('2026-07-20');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'You cancelled' })).toContainText('Charged 3 times after');
}

test('what else was noticed is decided by keyboard too, each kind in its own words', async ({ app }) => {
  await dropYear(app);
  await dropFiles(app, announcedCredit());
  // Of each file, and of both.
  await expect(app.getByRole('dialog').getByText(/\d+ new/)).toHaveCount(3);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await cancelFigma(app);
  await app.keyboard.press('g');
  await app.keyboard.press('r');
  const noticed = app.getByRole('region', { name: 'Also noticed' });
  const kinds = ['after cancelling', 'two subscriptions', 'price went up', 'trial charged', 'credit missing'];
  for (const kind of kinds) await expect(noticed.getByRole('link', { name: kind }).first()).toBeVisible();
  const count = await noticed.getByRole('link').count();
  await noticed.getByRole('link').first().press('Enter');
  for (let left = count; left > 0; left -= 1) {
    await expect(heading(app)).toBeFocused();
    await expect(noticed.getByRole('link')).toHaveCount(left);
    await answer(app, [['b'], ['d'], ['l', 'Enter']][left % 3] ?? ['d']);
    if (left > 1) await expect(noticed.getByRole('link')).toHaveCount(left - 1);
  }
  await expect(noticed).toHaveCount(0);
});

test('decisions are undone after a restart, the last one first', async ({ app, host }) => {
  await dropYear(app);
  const all = await waiting(app);
  const merchants: string[] = [];
  for (const keys of [['d'], ['b', '1'], ['l', 'Enter']]) {
    merchants.push(await heading(app).innerText());
    await answer(app, keys);
    await expectNext(app, all - merchants.length);
  }
  await app.goto('about:blank');
  await host.restart();
  await app.goto(`${host.address()}`);
  await app.getByRole('link', { name: /^Review/ }).click();
  await expect(toLook(app, all - 3)).toBeVisible();
  for (const [at, key] of ['u', 'Control+z', 'u'].entries()) {
    await expect(app.getByRole('button', { name: /^Undo/ })).toBeEnabled();
    await app.keyboard.press(key);
    await expectNext(app, all - 2 + at);
    await expect(heading(app)).toHaveText(merchants.at(-1 - at)?.replaceAll('\n', ' ') ?? '');
  }
  await expect(app.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('decisions stand after an import is undone and repeated', async ({ app }) => {
  await dropYear(app);
  const all = await waiting(app);
  const rounds = 12;
  for (let turn = 0; turn < rounds; turn += 1) {
    await answer(app, keysFor(await heading(app).innerText(), turn));
    await expectNext(app, all - turn - 1);
  }
  const done = app.getByRole('region', { name: 'Decided' });
  await done.getByRole('button', { name: /^Decided/ }).click();
  await expect(done.getByRole('link')).not.toHaveCount(0);
  const before = await done.innerText();

  const [, half] = yearOfDoubles();
  if (!half) throw new Error('two files were expected');
  await app.keyboard.press('g');
  await app.keyboard.press('i');
  await app.getByRole('button', { name: new RegExp(`(?=.*${half.name})(?=.*undo)`, 'i') }).click();
  await app.getByRole('dialog').getByRole('button', { name: /undo/i }).click();
  await expect(app.getByText(half.name, { exact: true })).toHaveCount(0);
  await dropFiles(app, [half]);
  await expect(
    app
      .getByRole('dialog')
      .getByText(/\d+ new/)
      .first(),
  ).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);

  await app.getByRole('link', { name: /^Review/ }).click();
  await expect(toLook(app, all - rounds)).toBeVisible();
  await done.getByRole('button', { name: /^Decided/ }).click();
  await expect.poll(() => done.innerText()).toBe(before);
});

test('"both are mine" three times at one place lowers the next flag there, until it is switched off', async ({
  app,
}) => {
  await dropYear(app);
  const list = app.getByRole('navigation', { name: 'What was found' });
  const carpets = list.getByRole('region', { name: 'To look at' }).getByRole('link', { name: CARPETS_NAME });
  for (const left of [3, 2, 1]) {
    await expect(carpets).toHaveCount(left);
    await carpets.first().click();
    await expect(heading(app)).toContainText(CARPETS_NAME);
    await answer(app, ['b', '1']);
  }
  await expect(carpets).toHaveCount(0);

  await dropFiles(app, [nextStatement()]);
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Look at/ })
    .click();
  await carpets.click();
  const lesson = app.getByText('You said 3 times that two such charges here were both yours');
  await expect(lesson.first()).toBeVisible();
  await expect(heading(app)).toContainText('Maybe charged twice');

  await weigh(app, false);
  await expect(heading(app)).toContainText('Likely charged twice');
  await expect(lesson).toHaveCount(0);
  await weigh(app, true);
  await expect(heading(app)).toContainText('Maybe charged twice');
});

/** Switches the lesson of the carpet shop in Settings, and comes back. */
async function weigh(app: Page, on: boolean): Promise<void> {
  const address = app.url();
  await app.getByRole('link', { name: 'Settings' }).click();
  const lesson = app.getByRole('switch', { name: new RegExp(CARPETS_NAME) });
  await expect(lesson).toBeChecked({ checked: !on });
  await lesson.focus();
  await app.keyboard.press('Space');
  await expect(lesson).toBeChecked({ checked: on });
  await expectNoBarrier(app);
  await app.goto(address);
  await expect(heading(app)).toContainText(CARPETS_NAME);
}

test('all flags of a merchant are decided at once, and undone at once', async ({ app }) => {
  await dropYear(app);
  const all = await waiting(app);
  await app.getByRole('link', { name: CARPETS_NAME }).first().click();
  await expect(heading(app)).toContainText(CARPETS_NAME);
  const together = app.getByRole('button', { name: /all 3 at Willow/ });
  await expect(together).toHaveAttribute('aria-pressed', 'false');
  await app.keyboard.press('a');
  await expect(together).toHaveAttribute('aria-pressed', 'true');
  await app.keyboard.press('d');
  await expect(toLook(app, all - 3)).toBeVisible();
  await expect(app.getByRole('status').getByText(/^Charged twice: Willow.*3 at once$/)).toBeAttached();
  await app.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(toLook(app, all)).toBeVisible();
});

test.describe('a day ahead of the app', () => {
  // Noon for the app is two in the morning of the next day here.
  test.use({ day: '2026-11-20', timezoneId: 'Pacific/Kiritimati' });

  test('the questions have no barrier and keep the focus, and Escape leaves everything as it was', async ({
    app,
  }) => {
    await dropYear(app);
    const all = await waiting(app);
    for (const key of ['b', 'r', 'l']) {
      await app.keyboard.press(key);
      const dialog = app.getByRole('dialog');
      await expect(dialog.locator(':focus')).toBeVisible();
      await expectNoBarrier(app);
      if (key === 'l') await expect(app.getByLabel('Ask me again on')).toHaveValue('2026-11-27');
      await app.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(heading(app)).toBeFocused();
    }
    await expect(toLook(app, all)).toBeVisible();
  });
});

test('where nothing was charged twice, that is the result, with how far it can be trusted', async ({
  app,
}) => {
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  await dropFiles(app, [quietStatement()]);
  await expect(app.getByRole('dialog').getByText('3 new').first()).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.getByRole('link', { name: 'Review' }).click();
  await expect(app.getByRole('heading', { name: 'Nothing was charged twice in 3 charges' })).toBeVisible();
  await expect(app.getByRole('region', { name: 'How far this can be trusted' })).toContainText('Chase');
  await expectNoBarrier(app);
});

test('a flag that is gone says so and leads to the queue', async ({ app }) => {
  await dropYear(app);
  await app.evaluate(() => {
    location.hash = '#/review/99999';
  });
  await expect(app.getByRole('status').getByText(/no longer there/)).toBeAttached();
  await expect(heading(app)).toBeVisible();
});

test('a decided flag is opened, changed and taken back, whatever was decided since', async ({ app }) => {
  await dropYear(app);
  const all = await waiting(app);
  const merchant = (await app.locator('[aria-current="true"]').innerText()).split('\n')[0] ?? '';
  await answer(app, ['d']);
  await expectNext(app, all - 1);
  const other = await heading(app).innerText();
  await answer(app, ['d']);
  await expectNext(app, all - 2);
  await app.getByRole('button', { name: /^Decided/ }).click();
  await app.getByRole('link', { name: merchant }).click();
  await expect(app.getByText(/^To get back; you decided on/)).toBeVisible();
  await answer(app, ['b', '3']);
  await expect(heading(app)).toContainText('All 3 are yours');
  await expect(toLook(app, all - 2)).toBeVisible();
  await app.getByRole('button', { name: 'Take it back' }).click();
  await expect(app.getByText(/^To get back; you decided on/)).toBeVisible();
  await expectIdle(app);
  await app.getByRole('button', { name: 'Take it back' }).click();
  await expect(toLook(app, all - 1)).toBeVisible();
  await expect(heading(app)).toContainText(merchant);
  await expect(app.getByText(/^To get back; you decided on/)).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(toLook(app, all)).toBeVisible();
  await expect(heading(app)).toHaveText(other.replaceAll('\n', ' '));
});

test.describe('a screen reader', () => {
  test.use({
    // A limit is over by then, and another is not.
    day: '2026-11-20',
    profile: 'sample',
  });

  test('hears what differs, what the answers are, and what it came to', async ({ app }) => {
    await app.getByRole('link', { name: 'Review 2 look charged twice' }).click();
    await app.getByRole('link', { name: /^OpenAI/ }).click();
    await expect(heading(app)).toContainText('OpenAI');
    await expect(app.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Review" [level=1]
      - navigation "What was found":
        - region "To look at":
          - heading "To look at 2" [level=3]
          - list:
            - listitem:
              - link "Harbor Pine Hotel $418.36 maybe twice? Sep 18"
            - listitem:
              - link "OpenAI ₩30,870 charged twice? Oct 15"
        - region "Decided":
          - heading "Decided 1" [level=3]:
            - button "Decided 1"
      - article "Likely charged twice OpenAI ₩30,870 to get back":
        - button "Previous"
        - text: 2 of 2
        - button "Next"
        - heading "Likely charged twice OpenAI ₩30,870 to get back" [level=2]
        - region "The charges side by side":
          - list:
            - listitem:
              - heading "First charge" [level=3]
              - term: Day
              - definition: Wed, Oct 14, 2026
            - listitem:
              - heading "Again, 1 day later" [level=3]
              - term: Day
              - definition: differs Thu, Oct 15, 2026
          - paragraph: /Different. day, time, amount, bank text, reference The same. .*/
        - heading "OpenAI, month by month" [level=3]
        - list:
          - listitem: "September 2026: 1 charge"
          - listitem: "October 2026: 2 charges"
        - heading "What speaks for it and against it" [level=3]
        - heading "For" [level=4]
        - heading "Against" [level=4]
        - heading "What it can be" [level=3]
        - list:
          - listitem:
            - heading "Charged twice fits best" [level=4]
      - status
      - group "What is it?":
        - button "Charged twice"
        - button "Both mine"
        - button "Already refunded"
        - button "Not sure, later"
    `);
    await app.keyboard.press('b');
    await expect(app.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Why are they all yours?":
        - banner:
          - heading "Why are they all yours?" [level=2]
          - button "Close"
        - group "Why are they all yours?":
          - radio "Bought twice on purpose" [checked]
          - radio "Two plans or two accounts"
        - textbox "Note, if you like"
        - button "Cancel"
        - button "Both mine"
    `);
    await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
    await app.keyboard.press('Enter');
    await expect(heading(app)).toContainText('Harbor Pine Hotel');
    await expect(heading(app)).toBeFocused();
    await app.keyboard.press('d');
    await expect(app.getByRole('heading', { name: 'You have looked at all of them' })).toBeFocused();
    await expect(app.getByRole('main').getByRole('status')).toHaveText(
      'A case was opened: Harbor Pine Hotel $418.36',
    );
    await expect(app.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Review" [level=1]
      - 'button "Undo: Charged twice, Harbor Pine Hotel"'
      - heading "You have looked at all of them" [level=2]
      - paragraph: Searched 504 charges; 3 looked charged twice.
      - paragraph: $418.36 to get back
      - region "What it came to":
        - term: Charged twice
        - definition: 1 flag
        - definition: $418.36
        - term: Both mine
        - definition: 1 flag
      - region "What you can do next":
        - paragraph: /The limit to file for Harbor Pine Hotel depends on your card/
        - 'link "Go on with the case: Harbor Pine Hotel"'
        - button "Add statements"
        - link "See what is charged regularly"
      - region "How far this can be trusted"
    `);
    // The next step is the case, and is offered first.
    await app.keyboard.press('Tab');
    await expect(app.getByRole('link', { name: 'Go on with the case: Harbor Pine Hotel' })).toBeFocused();
  });
});
