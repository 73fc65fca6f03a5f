import { expect, test } from 'vitest';

import { profileFolder } from '../../main/web/profile-folder.ts';

const cases = [
  ['linux', '/home/jo', {}, '/home/jo/.local/share/Recoup'],
  ['linux', '/home/jo', { XDG_DATA_HOME: '/data' }, '/data/Recoup'],
  ['linux', '/home/jo', { XDG_DATA_HOME: 'relative' }, '/home/jo/.local/share/Recoup'],
  ['darwin', '/Users/jo', {}, '/Users/jo/Library/Application Support/Recoup'],
  [
    'win32',
    'C:\\Users\\jo',
    { APPDATA: 'C:\\Users\\jo\\AppData\\Roaming' },
    'C:\\Users\\jo\\AppData\\Roaming\\Recoup',
  ],
  ['win32', 'C:\\Users\\jo', {}, 'C:\\Users\\jo\\AppData\\Roaming\\Recoup'],
  ['linux', '/home/jo', { RECOUP_FOLDER: '/elsewhere' }, '/elsewhere'],
] as const;

test.each(cases)('on %s with home %s and %j the ledger lies in %s', (platform, home, env, folder) => {
  expect(profileFolder({ platform, home, env })).toBe(folder);
});
