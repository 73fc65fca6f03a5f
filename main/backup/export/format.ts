import { z } from 'zod';

/*
 * An export is a ZIP of open formats: `charges.csv` for spreadsheets, `data/<table>.json` with every row of the ledger
 * (an array, one row a line), the attachments as files, and `manifest.json`, which names each file with its hash.
 */

export const EXPORT_SCHEMA = 'recoup.export/1';
export const MANIFEST = 'manifest.json';

const file = z.object({
  name: z.string().min(1).max(500),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const manifestSchema = z.object({
  schema: z.literal(EXPORT_SCHEMA),
  /** The version of the app that wrote it. */
  version: z.string(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  /** The version of the ledger's tables. */
  ledger: z.int().positive(),
  files: z.array(file).max(100_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A value of a row in `data/`: bytes stand in a file of the archive, or are written out where they are few. */
export const cellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.strictObject({ file: z.string() }),
  z.strictObject({ base64: z.base64() }),
]);
export type ExportedCell = z.infer<typeof cellSchema>;

/** Where the rows of a table stand. */
export function dataFile(table: string): string {
  return `data/${table}.json`;
}

export const README = `Recoup: everything, in open formats
===================================

charges.csv     every charge, for a spreadsheet. A text that begins like a formula has an apostrophe before it.
data/*.json     every row of Recoup's data, one file a table, one row a line. Amounts are in the smallest unit
                of their currency (cents, won); days are YYYY-MM-DD.
attachments/    the files that you attached to cases.
manifest.json   what is in here, each file with its size and SHA-256.

Recoup reads this file back under Settings, Backups, "Read an export". It holds your charges in plain text: keep it
where nobody else reads it.

Recoup 전체 내보내기
====================

charges.csv     전체 결제 내역(스프레드시트용). 수식처럼 시작하는 문구 앞에는 작은따옴표를 붙였어요.
data/*.json     Recoup에 저장된 모든 데이터. 파일 하나가 표 하나, 한 줄이 한 행이에요.
attachments/    환불 건에 첨부한 파일.
manifest.json   들어 있는 파일의 크기와 SHA-256.

설정 › 백업 › "내보낸 파일 읽기"에서 다시 불러올 수 있어요. 결제 내역이 암호화되지 않은 채 들어 있으니 다른 사람이
볼 수 없는 곳에 보관해 주세요.
`;
