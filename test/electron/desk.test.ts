import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MenuItemConstructorOptions } from 'electron';
import { afterAll, expect, test } from 'vitest';

import { type Desk, type DeskOptions, openDesk } from '../../main/electron/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoup-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SETTINGS = { language: 'en', theme: 'system' } as const;
const ANSWERS: Readonly<Record<string, unknown>> = {
  'imports.list': [{ import: 1, name: 'openai.csv' }],
  'due.list': [
    { case: 7, flag: null, merchant: 'OpenAI', left: 0, kind: 'follow-up', say: { id: 'caseDue.followUp' } },
  ],
};

/** A desk over an app that answers only when it is told to. */
function surround(name: string) {
  const waiting = new Map<string, () => void>();
  const titles: string[] = [];
  let menu: MenuItemConstructorOptions[] = [];
  class Notice {
    readonly #title: string;
    static isSupported(): boolean {
      return true;
    }
    constructor({ title }: { readonly title: string }) {
      this.#title = title;
    }
    on(): void {}
    close(): void {}
    show(): void {
      titles.push(this.#title);
    }
  }
  const parts = {
    app: { getPreferredSystemLanguages: () => ['en'], isPackaged: true },
    menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => void (menu = template),
    },
    nativeTheme: {},
    notification: Notice,
    session: { on: () => undefined },
    engine: {
      call: (method: string) =>
        new Promise((resolve) => {
          waiting.set(method, () => resolve({ ok: true, value: ANSWERS[method] }));
        }),
    },
    wish: () => undefined,
    reminded: join(folder, name),
    today: () => '2026-11-28',
  };
  const desk: Desk = openDesk(parts as unknown as DeskOptions);
  return {
    desk,
    titles,
    menu: () => JSON.stringify(menu),
    async answer(): Promise<void> {
      for (const give of waiting.values()) give();
      // What follows an answer is done before the next turn of the loop.
      await new Promise(setImmediate);
    },
  };
}

test('the menu tells what was imported, and notices what is due', async () => {
  const { desk, titles, menu, answer } = surround('open.txt');
  desk.told({ profile: 'own', settings: SETTINGS });
  await answer();
  expect(menu()).toContain('openai.csv');
  expect(titles).toEqual(['OpenAI']);
});

test('neither tells a name that was asked for before the lock and is answered after it', async () => {
  const { desk, titles, menu, answer } = surround('locked.txt');
  desk.told({ profile: 'own', settings: SETTINGS });
  desk.locked();
  await answer();
  expect(menu()).not.toContain('openai.csv');
  expect(titles).toEqual([]);
  // It was not said, so it is once it is open again.
  desk.told({ profile: 'own', settings: SETTINGS });
  await answer();
  expect(menu()).toContain('openai.csv');
  expect(titles).toEqual(['OpenAI']);
});
