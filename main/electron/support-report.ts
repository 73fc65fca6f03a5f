import type { Settings } from '../../shared/contract/app.ts';
import type { LogFile } from './log-file.ts';

const LINES_SHOWN = 60;

export interface Machine {
  readonly version: string;
  readonly packaged: boolean;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly release: string;
  readonly locale: string;
  readonly displays: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
}

/** All that a report for support holds: the machine, the settings, and the newest lines of the log. */
export function supportReport(machine: Machine, settings: Settings | null, log: LogFile): string {
  const { versions, displays } = machine;
  const lines = log.newest(LINES_SHOWN);
  return [
    `Recoup ${machine.version}${machine.packaged ? '' : ' (from source)'}`,
    `Electron ${versions['electron'] ?? '?'}, Chromium ${versions['chrome'] ?? '?'}, Node ${versions['node'] ?? '?'}`,
    `System: ${machine.platform} ${machine.release}, ${machine.arch}, ${machine.locale}`,
    `Displays: ${displays.map(({ width, height, scale }) => `${width}×${height} at ${scale}`).join('; ')}`,
    `Language: ${settings?.language ?? 'of the system'}; theme: ${settings?.theme ?? '?'}`,
    '',
    lines.length === 0 ? 'Log: empty' : 'Log:',
    ...lines,
    '',
  ].join('\n');
}
