import { mt940Reader } from '../../../main/statements/mt940/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

export function read(text: string): StatementReading {
  return mt940Reader.read({ name: 'statement.sta', bytes: new TextEncoder().encode(text) }, WATCH);
}

/** One statement of a euro account with these lines. */
export function statement(lines: string, account = '50010517/0137075030'): string {
  return `:20:START\n:25:${account}\n:28C:1/1\n:60F:C260101EUR100,00\n${lines}\n:62F:C260131EUR100,00\n-\n`;
}
