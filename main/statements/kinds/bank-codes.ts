/** What a bank's code for the sort of a booking says; `type` is a word that the phrases of `kind.ts` know. */
export interface CodeClues {
  readonly type: string;
  /** The holder told the bank to send it. */
  readonly byOrder: boolean;
}

const NOTHING: CodeClues = { type: '', byOrder: false };
const said = (type: string): CodeClues => ({ type, byOrder: false });
const ORDER: CodeClues = { type: '', byOrder: true };

/**
 * German Geschäftsvorfallcodes (DK, DFÜ-Abkommen Anlage 3, "Belegung des Feldes 86"), in MT940 before the first
 * `?` of :86: and in CAMT inside the proprietary code.
 */
const GVC: Readonly<Record<string, CodeClues>> = {
  '004': said('Lastschrift'), '005': said('Lastschrift'), '008': ORDER, '020': ORDER,
  '083': said('cash withdrawal'),
  '104': said('Lastschrift'), '105': said('Lastschrift'), '106': said('Kartenzahlung'), '107': said('Lastschrift'),
  '116': ORDER, '117': ORDER, '118': ORDER, '119': ORDER, '177': ORDER,
  '153': said('Gehalt'), '156': said('Gehalt'),
  '805': said('fee'), '807': said('fee'), '808': said('fee'), '809': said('fee'), '814': said('interest'),
}; // prettier-ignore

export function cluesOfGvc(code: string): CodeClues {
  return GVC[code] ?? NOTHING;
}

/** Transaction types of MT940 :61: (SWIFT, field 61, subfield 6). Banks call nearly everything `TRF` or `MSC`. */
export function cluesOfSwift(code: string): CodeClues {
  switch (code) {
    case 'CHG':
    case 'COM':
      return said('fee');
    case 'INT':
      return said('interest');
    case 'DDT':
      return said('direct debit');
    case 'DIV':
      return said('dividend');
    case 'STO':
      return ORDER;
    default:
      return NOTHING;
  }
}

/** ISO 20022 ExternalBankTransactionFamily1Code and …SubFamily1Code of the domain `PMNT`, and fees of any domain. */
export function cluesOfIso(family: string, subFamily: string): CodeClues {
  if (/^(?:CHRG|COMM|FEES|COME|COMI|TAXE)$/.test(subFamily)) return said('fee');
  if (subFamily === 'INTR') return said('interest');
  if (/^(?:CWDL|XBCW)$/.test(subFamily)) return said('cash withdrawal');
  if (/^(?:SALA|PAYR)$/.test(subFamily)) return said('salary');
  if (family === 'CCRD') return said('card payment');
  if (family === 'RDDT') return said('direct debit');
  return family === 'ICDT' || family === 'IRCT' ? ORDER : NOTHING;
}
