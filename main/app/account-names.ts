import type { StatementAccount, StatementReading } from '../../shared/statement.ts';

export interface AccountName {
  /** Equal for two files of one account. */
  readonly key: string;
  /** What the account is called until the person renames it. */
  readonly name: string;
  /** Nothing in the file names the account: its layout and file name are only a guess. */
  readonly guessed: boolean;
}

/**
 * How the accounts of a file are found again: by the number in it; without one, files of one layout
 * whose names differ only in digits (`Chase1234_Activity20260101.csv`) are of one account. A name
 * given by the person wins over both.
 */
export function nameAccounts(
  reading: StatementReading,
  fileName: string,
  given: string | null,
): AccountName[] {
  return reading.accounts.map((account) => nameAccount(account, reading, fileName, given));
}

function nameAccount(
  account: StatementAccount,
  reading: StatementReading,
  fileName: string,
  given: string | null,
): AccountName {
  const number = account.number === null ? '' : account.number.normalize('NFKC').replace(/[\s'-]/gu, '');
  if (given !== null) {
    const name = reading.accounts.length > 1 && number ? `${given} ${tail(number)}` : given;
    return { key: `named:${name}`, name, guessed: false };
  }
  const base = baseName(fileName);
  const institution = account.institution ?? base.replace(/\.[^.]*$/u, '');
  if (number === '') {
    const card = CHASE_FILE.exec(base)?.[1];
    const key = `layout:${reading.profile}|${lettersOf(base)}`;
    return card === undefined
      ? { key, name: institution, guessed: true }
      : { key: `${key}|${card}`, name: `${institution} ··${card}`, guessed: false };
  }
  return {
    key: isWhole(number) ? `number:${number}` : `number:${reading.profile}|${number}`,
    // Quicken's accounts are told apart by the names that people give them.
    name: /\d/.test(number) ? `${institution} ··${tail(number)}` : institution,
    guessed: false,
  };
}

/** Chase writes the end of the card's number into the name of the file and nowhere else. */
const CHASE_FILE = /^chase(\d{4})_activity/iu;

/**
 * What stays equal between two downloads of one account: browsers add ` (1)`, people add `copy`, banks
 * add days, and some a random tail of letters and digits.
 */
function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:copy|kopie|copie|copia)\b|복사본|사본/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => !/^(?=.*\d)[0-9a-f]{6,}$/u.test(part))
    .join('')
    .replace(/\d+/gu, '');
}

/** A masked or short number is only unique at its own bank. */
function isWhole(number: string): boolean {
  return /^[A-Za-z0-9/]{8,}$/u.test(number);
}

/** Up to four signs at the end that are not masked. */
function tail(number: string): string {
  return /[A-Za-z0-9]{1,4}$/u.exec(number)?.[0] ?? number.slice(-4);
}

function baseName(fileName: string): string {
  return fileName.split(/[\\/]/u).at(-1) ?? fileName;
}
