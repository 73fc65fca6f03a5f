import type { AccountKind, StatementAccount } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import { readCurrency } from './currencies.ts';
import { childOf, elementsNamed, valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

/** What a bank calls itself in the file where no person would (ORG of the OFX directories, such as ofxhome.com). */
const KNOWN_AS: Readonly<Record<string, string>> = {
  B1: 'Chase',
  HAN: 'Bank of America',
  WF: 'Wells Fargo',
  AMEX: 'American Express',
  CITIGROUP: 'Citi',
};

const SENDER = new Set(['FI']);
const BANK_ACCOUNT = ['BANKACCTFROM', 'ACCTFROM'];
const CARD_ACCOUNT = ['CCACCTFROM', 'CCACCTINFO'];
const INVESTMENT_ACCOUNT = ['INVACCTFROM'];

/** The account that a statement (STMTRS, CCSTMTRS, INVSTMTRS) is about. */
export function accountOf(statement: OfxElement, institution: string | null): StatementAccount {
  const from = [...CARD_ACCOUNT, ...BANK_ACCOUNT, ...INVESTMENT_ACCOUNT]
    .map((name) => childOf(statement, name))
    .find((element) => element !== null);
  const number = from ? valueOf(from, 'ACCTID') : '';
  return {
    number: number === '' ? null : maskCardNumbers(number),
    institution,
    kind: kindOf(statement, from ?? null),
    currency: readCurrency(valueOf(statement, 'CURDEF')),
  };
}

/** Who sent the file, or null where it does not say. */
export function institutionOf(root: OfxElement): string | null {
  for (const sender of elementsNamed(root, SENDER)) {
    const name = valueOf(sender, 'ORG');
    if (name !== '') return KNOWN_AS[name.toUpperCase()] ?? maskCardNumbers(name);
  }
  return null;
}

function kindOf(statement: OfxElement, from: OfxElement | null): AccountKind | null {
  const isCard = statement.name === 'CCSTMTRS' || (from !== null && CARD_ACCOUNT.includes(from.name));
  if (isCard) return 'card';
  return statement.name === 'STMTRS' || from !== null ? 'bank' : null;
}
