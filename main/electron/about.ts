interface Versions {
  readonly version: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** What "About Recoup" shows. */
export function aboutOptions({ version, versions }: Versions) {
  const { electron = '?', chrome = '?', node = '?' } = versions;
  return {
    applicationName: 'Recoup',
    applicationVersion: version,
    version: `Electron ${electron} · Chromium ${chrome} · Node ${node}`,
    copyright: 'The Recoup authors, MIT licence',
  };
}
