import { readFileSync } from 'node:fs';

import { ofxReader } from '../../../main/statements/ofx/reader.ts';
import type { ReadingWatch, StatementFile } from '../../../main/statements/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';

export const unwatched: ReadingWatch = { progress: () => {}, stopped: () => false };

/** A fixture of this folder, as a person drops it. */
export function fixture(name: string): StatementFile {
  return { name, bytes: readFileSync(new URL(`fixtures/${name}`, import.meta.url)) };
}

export function readText(text: string): StatementReading {
  return ofxReader.read({ name: 'statement.ofx', bytes: new TextEncoder().encode(text) }, unwatched);
}

/** A whole SGML file of one US checking account with these records. */
export function statement(records: string, currency = 'USD'): string {
  return (
    `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${currency}` +
    `<BANKACCTFROM><ACCTID>42<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>\n${records}\n` +
    '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n'
  );
}
