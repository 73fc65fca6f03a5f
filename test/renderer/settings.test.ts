import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';

import { settingsIn, showSettings } from '../../renderer/app/settings.ts';

const KEY = ['app.info', {}];
const info = {
  version: '1',
  settings: { language: 'ko', theme: 'light' },
  profile: 'own',
  charges: 7,
} as const;

test.each([
  [{ theme: 'dark' }, { language: 'ko', theme: 'dark' }],
  [{ language: 'en' }, { language: 'en', theme: 'light' }],
  // Null is a choice too: the system's language.
  [{ language: null }, { language: null, theme: 'light' }],
] as const)('%j is shown before it is stored, and nothing else changes', (change, settings) => {
  const client = new QueryClient();
  client.setQueryData(KEY, info);
  showSettings(client, change);
  expect(client.getQueryData(KEY)).toEqual({ ...info, settings });
});

test('shows nothing where the app has not answered yet', () => {
  const client = new QueryClient();
  showSettings(client, { theme: 'dark' });
  expect(client.getQueryData(KEY)).toBeUndefined();
});

test('takes nothing else for settings', () => {
  expect([settingsIn({ account: 1, name: 'a' }), settingsIn(null)]).toEqual([null, null]);
});
