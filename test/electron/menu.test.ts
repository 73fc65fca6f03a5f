import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';

import { type MenuDeeds, menuTemplate, type MenuState } from '../../main/electron/menu.ts';
import type { Language } from '../../shared/messages/entry.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { menuLabels } from './stand-in/around.ts';

const done: string[] = [];
const deeds: MenuDeeds = {
  addStatements: () => done.push('add'),
  go: (hash) => done.push(hash),
  showSaved: () => done.push('saved'),
  showData: () => done.push('data'),
  print: () => done.push('print'),
  setTheme: (theme) => done.push(theme),
  toggleBlur: () => done.push('blur'),
  lock: () => done.push('lock'),
  showKeys: () => done.push('keys'),
  makeReport: () => done.push('report'),
  showAbout: () => done.push('about'),
};

function menu(
  platform: NodeJS.Platform,
  {
    language = 'en',
    packaged = true,
    ...state
  }: Partial<MenuState> & { language?: Language; packaged?: boolean } = {},
): MenuItemConstructorOptions[] {
  const speaker = createSpeaker(language);
  return menuTemplate({ speaker, theme: 'light', recent: [], saved: false, ...state }, deeds, {
    platform,
    packaged,
  });
}

function itemsOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  test('has each shortcut once', () => {
    const shortcuts = itemsOf(menu(platform)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts).toEqual(expect.arrayContaining(['CmdOrCtrl+O', 'CmdOrCtrl+P', 'CmdOrCtrl+,']));
  });

  test('says everything in both languages', () => {
    const english = menuLabels(menu(platform));
    const korean = menuLabels(menu(platform, { language: 'ko' }));
    expect(korean).toHaveLength(english.length);
    const untranslated = korean.filter((label) => !/[가-힣]/u.test(label));
    expect(untranslated.filter((label) => label !== 'Recoup')).toEqual([]);
    const unnamed = itemsOf(menu(platform)).filter(({ type, label }) => type !== 'separator' && !label);
    expect(unnamed).toEqual([]);
  });

  test('does what it says', () => {
    done.length = 0;
    for (const { click } of itemsOf(menu(platform, { saved: true }))) {
      click?.(undefined as never, undefined, undefined as never);
    }
    expect(done.toSorted()).toEqual([
      '#/cases',
      '#/guide',
      '#/imports',
      '#/review',
      '#/settings',
      '#/subscriptions',
      '#/timeline',
      'about',
      'add',
      'blur',
      'dark',
      'data',
      'keys',
      'light',
      'lock',
      'print',
      'report',
      'saved',
      'system',
    ]);
  });

  test('has developer tools from source only', () => {
    const roles = (packaged: boolean) => itemsOf(menu(platform, { packaged })).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

test('the menu of macOS begins with the one of the app', () => {
  expect(menu('darwin').map(({ label }) => label)).toEqual([
    'Recoup',
    'File',
    'Edit',
    'View',
    'Go',
    'Window',
    'Help',
  ]);
  expect(menu('linux').map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Go', 'Help']);
});

test('recent imports are named as the files are, and lead to them', () => {
  done.length = 0;
  const items = itemsOf(menu('linux', { recent: [{ import: 4, name: 'R&D card.csv' }] }));
  items
    .find(({ label }) => label === 'R&&D card.csv')
    ?.click?.(undefined as never, undefined, undefined as never);
  expect(done).toEqual(['#/imports/4']);
  expect(itemsOf(menu('linux')).find(({ label }) => label === 'None yet')?.enabled).toBe(false);
});

test('the theme that counts is marked, and what was not saved cannot be shown', () => {
  const items = itemsOf(menu('linux', { theme: 'dark' }));
  expect(items.filter(({ checked }) => checked).map(({ label }) => label)).toEqual(['Dark']);
  const shown = (saved: boolean) =>
    itemsOf(menu('linux', { saved })).find(({ label }) => label?.startsWith('Show the saved'))?.enabled;
  expect([shown(false), shown(true)]).toEqual([false, true]);
});
