import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Dictionaries for spelling, which Chromium asks its maker for now and then, whatever it is told. Refused too; but no
 * attempt of the app, whose pages may load nothing but the app (and the desktop window checks no spelling).
 */
const OF_THE_BROWSER = /^a tunnel to (?:redirector|edgedl\.me)\.gvt1\.com:443, by a browser$/;

/** A run in which nothing leaves this computer, and what would have is known. */
export interface OfflineRun {
  /** For every process of the run. */
  readonly env: Readonly<Record<string, string>>;
  /** One line for each attempt, but those of the browser itself. */
  attempts(): readonly string[];
  stop(): void;
}

/** Starts to refuse and to write down in this file. */
export async function goOffline(file: string): Promise<OfflineRun> {
  writeFileSync(file, '');
  const proxy = spawn(process.execPath, [join(import.meta.dirname, 'proxy.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [port] = (await once(proxy.stdout, 'data')) as [Buffer];
  const preload = pathToFileURL(join(import.meta.dirname, 'preload.js')).href;
  return {
    env: {
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`.trim(),
      RECOUP_ATTEMPTS: file,
      RECOUP_PROXY: `127.0.0.1:${port.toString('utf8').trim()}`,
    },
    attempts: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !OF_THE_BROWSER.test(line)),
    stop: () => void proxy.kill(),
  };
}

/** Sends what a browser would ask of other computers to the proxy, names and all. */
export function offlineArguments(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const proxy = env['RECOUP_PROXY'];
  if (proxy === undefined) return [];
  return [
    `--proxy-server=http://${proxy}`,
    // The stand-in answers this name itself; a browser that would connect ahead finds nobody, on this computer.
    '--proxy-bypass-list=*.app-scheme.test',
    '--host-resolver-rules=MAP *.app-scheme.test 127.0.0.1:9',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ];
}
