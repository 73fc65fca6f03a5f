/** What a person downloads grows with the archive; a fault in the list of files shows here first. */
const MOST_IN_ARCHIVE = 10 * 1024 * 1024;
const MOST_BESIDE = 6 * 1024 * 1024;

/** The packages that bring a native file: SQLite, and SQLite with a cipher for ledgers that are locked. */
export const NATIVE = ['better-sqlite3', 'better-sqlite3-multiple-ciphers'] as const;

const NEEDED = [
  'package.json',
  'LICENSE',
  'dist/main/index.js',
  'dist/main/worker.js',
  'dist/main/pdf.js',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
  'assets/samples/chase-card.csv',
  ...NATIVE.flatMap((name) => [`node_modules/${name}/package.json`, `node_modules/${name}/lib/index.js`]),
];

/** All that may be in the archive; what else is, is a source, a test or a tool. */
const ALLOWED = [
  /^package\.json$/u,
  /^LICENSE$/u,
  /^dist\/(?:main|preload|renderer)\/[^/]+$/u,
  /^dist\/renderer\/assets\/[^/]+\.(?:js|css|woff2|svg)$/u,
  /^assets\/samples\/[^/]+\.(?:csv|ofx|qfx)$/u,
  /^node_modules\/better-sqlite3(?:-multiple-ciphers)?\/(?:package\.json|LICENSE|lib\/.*\.js)$/u,
];

export interface Packed {
  /** Paths in the archive, without folders, and what lies unpacked beside it. */
  readonly inside: readonly string[];
  readonly beside: readonly string[];
  readonly archiveBytes: number;
  readonly besideBytes: number;
}

/** What is wrong with the contents of a package, in sentences. */
export function contentFaults(packed: Packed, prebuild: string): string[] {
  const { inside, beside, archiveBytes, besideBytes } = packed;
  const native = NATIVE.map((name) => `node_modules/${name}/prebuilds/${prebuild}`);
  const strange = inside.filter(
    (path) => !native.includes(path) && !ALLOWED.some((allowed) => allowed.test(path)),
  );
  return [
    ...NEEDED.filter((path) => !inside.includes(path)).map((path) => `${path} is missing`),
    ...strange.map((path) => `${path} has no place in a package`),
    ...inside
      .filter((path) => /\.(?:ts|tsx|map)$|fixture|\.test\./u.test(path))
      .map((path) => `${path} is a source`),
    ...(beside.toSorted().join() === native.toSorted().join()
      ? []
      : [`beside the archive: ${beside.join(', ') || 'nothing'}; wanted: ${native.join(', ')}`]),
    ...(archiveBytes > MOST_IN_ARCHIVE ? [`the archive has ${archiveBytes} bytes`] : []),
    ...(besideBytes > MOST_BESIDE ? [`beside the archive are ${besideBytes} bytes`] : []),
  ];
}
