import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const NAME = 'Recoup';

/**
 * Where a person's ledger lies: the place for data of programs that each system has, or
 * `RECOUP_FOLDER`. The same for every host, so that who starts without a window finds the
 * same charges.
 */
export function profileFolder(machine: Machine = thisMachine()): string {
  const { platform, home, env } = machine;
  const own = env['RECOUP_FOLDER'];
  if (own) return own;
  if (platform === 'win32') return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', NAME);
  const data = env['XDG_DATA_HOME'];
  // The XDG specification: a relative path is to be ignored.
  return posix.join(data?.startsWith('/') ? data : posix.join(home, '.local', 'share'), NAME);
}

function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}
