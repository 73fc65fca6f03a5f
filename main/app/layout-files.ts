import { z } from 'zod';

import type { KnownLayout } from '../../shared/layout.ts';
import { Problem } from '../../shared/problem.ts';
import { knownLayout } from '../../shared/told-layout.ts';
import { keepLayout, layoutWith } from '../ledger/layouts.ts';
import type { Ledger } from '../ledger/open.ts';
import type { StatementFile } from '../statements/reader.ts';

/** A thousand columns with long names stay far below. */
const LARGEST_BYTES = 1024 * 1024;

/** One layout as a file, for another person or another computer. It holds no charge and no account. */
const layoutFile = z.strictObject({
  recoup: z.literal('layout'),
  version: z.literal(1),
  layout: knownLayout,
});

/** This layout as a file; a Problem where it was forgotten. */
export function layoutAsFile(db: Ledger, fingerprint: string): { name: string; json: string } {
  const layout = layoutWith(db, fingerprint);
  if (!layout) throw new Problem({ id: 'problems.layoutGone' });
  const content: z.input<typeof layoutFile> = { recoup: 'layout', version: 1, layout };
  return { name: `${fileName(layout.name)}.json`, json: `${JSON.stringify(content, null, 2)}\n` };
}

/** Signs that no file system takes, and dots that would hide the file. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '') || 'layout';
}

/** Keeps the layout that a file tells; what was said of the same columns before is forgotten. */
export function takeLayoutFile(db: Ledger, { name, bytes }: StatementFile, now: Date): KnownLayout {
  const parsed = bytes.length > LARGEST_BYTES ? null : layoutFile.safeParse(jsonOf(bytes));
  if (!parsed?.success) throw new Problem({ id: 'problems.layoutFile', values: { file: name } });
  const { layout } = parsed.data;
  keepLayout(db, layout, now.toISOString());
  return layout;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
