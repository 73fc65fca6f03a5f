import { camtReader } from '../../../main/statements/camt/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

export function read(text: string): StatementReading {
  return camtReader.read({ name: 'statement.xml', bytes: new TextEncoder().encode(text) }, WATCH);
}

/** A CAMT.053 file whose statements of one account hold this. */
export function statement(...bodies: readonly string[]): string {
  const statements = bodies.map(
    (body) => `<Stmt><Acct><Id><IBAN>DE02500105170137075030</IBAN></Id></Acct>\n${body}\n</Stmt>`,
  );
  return (
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>' +
    `${statements.join('')}</BkToCstmrStmt></Document>`
  );
}

interface EntryParts {
  readonly amount?: string;
  readonly currency?: string;
  readonly direction?: string;
  readonly status?: string;
  readonly booked?: string;
  /** Further elements of the entry. */
  readonly more?: string;
  /** What its only payment says. */
  readonly details?: string;
}

/** One booking of 4.50 euros, but for what is given. */
export function entry(parts: EntryParts = {}): string {
  const { amount = '4.50', currency = 'EUR', direction = 'DBIT', status = '<Sts>BOOK</Sts>' } = parts;
  const { booked = '<BookgDt><Dt>2026-05-04</Dt></BookgDt>', more = '', details } = parts;
  const payment = details === undefined ? '' : `<NtryDtls><TxDtls>${details}</TxDtls></NtryDtls>`;
  return (
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>` +
    `${status}${booked}${more}${payment}</Ntry>`
  );
}
