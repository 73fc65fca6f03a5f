import { spawn } from 'node:child_process';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command that opens an address in the person's browser; null where there is no screen for one. */
export function browserCommand(address: string, { platform, env }: Machine): readonly string[] | null {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : null;
}

/** Opens a browser where there is one. The printed address serves where there is none, so no failure counts. */
export function openBrowser(address: string): void {
  const [program, ...given] = browserCommand(address, process) ?? [];
  if (program === undefined) return;
  const child = spawn(program, given, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
