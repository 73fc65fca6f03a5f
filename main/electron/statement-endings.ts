/** How names of statement files end; electron-builder.yml offers the app for the same ones. */
export const STATEMENT_ENDINGS: readonly string[] = ['csv', 'tsv', 'xls', 'xlsx', 'ofx', 'qfx', 'qif', 'sta'];

/** Endings that are rare, or mostly of other files: to be chosen within the app, but never offered to it. */
export const FURTHER_ENDINGS: readonly string[] = [
  'pdf',
  'mt940',
  '940',
  '942',
  'xml',
  'zip',
  'txt',
  'mht',
  'mhtml',
];
