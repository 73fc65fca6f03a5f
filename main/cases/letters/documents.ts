import type { CaseCharge } from '../../../shared/case/claim.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import type { Said } from '../../../shared/said.ts';
import { pricedAs } from './asked.ts';
import type { LetterFacts } from './letter-facts.ts';
import { PENS } from './pen.ts';

/** The invoice, receipt or order of one charge. */
export interface ChargeDocument {
  readonly charge: CaseCharge;
  /** Its number; empty while it is not known, and where there is none. */
  readonly number: string;
  /** Under which its number is kept; null where it is not asked for. */
  readonly fact: string | null;
  /** Stands in a letter until it is filled in. Each charge has a mark of its own. */
  readonly mark: Readonly<Record<Language, string>>;
  readonly ask: Said;
  readonly orderMark: Readonly<Record<Language, string>>;
  readonly askOrder: Said;
}

/** The numbers of more charges are not asked for one by one. */
const MOST_ASKED = 6;

/** The documents of the charge that is owed, if there is one, and of those that are claimed, in the order of letters. */
export function documentsOf({ claim, given }: LetterFacts): readonly ChargeDocument[] {
  const { owed, documents } = claim;
  const charges = [...(owed === null ? [] : [owed]), ...claim.charges];
  const claimed = claimedNumbers(documents.claimed, claim.charges.length);
  const numbers = [...(owed === null ? [] : [documents.owed]), ...claimed];
  const asks = claim.recognised && charges.length <= MOST_ASKED;
  const together = documents.claimed !== '' && claimed.every((number) => number === '');
  return charges.map((charge, index) => {
    const known = numbers[index] ?? '';
    const fact = factOf(charge, charges.slice(0, index));
    const asked = known === '' && asks && !(together && charge !== owed);
    const amount = pricedAs(charge).amount;
    const values = { day: { day: charge.day }, amount };
    return {
      charge,
      number: known === '' ? (given[fact] ?? '') : known,
      fact: asked ? fact : null,
      mark: marksOf(charge, index, { en: 'invoice or receipt number', ko: '인보이스·영수증 번호' }),
      ask: { id: 'letters.ask.document', values },
      orderMark: marksOf(charge, index, { en: 'order ID', ko: '주문 번호' }),
      askOrder: { id: 'letters.ask.order', values },
    };
  });
}

/** Numbers of the claimed charges that were entered together and cannot be told apart; else empty. */
export function numbersTogether({ claim }: LetterFacts): string {
  const { claimed } = claim.documents;
  const apart = claimedNumbers(claimed, claim.charges.length);
  return apart.every((number) => number === '') ? claimed : '';
}

/** One entry for several charges has their numbers in it, as far as there are as many. "Invoice 1234" is one of them. */
function claimedNumbers(line: string, charges: number): readonly string[] {
  if (charges === 1) return [line];
  const parts = line.split(/[,;\r\n]+/).flatMap((part) => part.trim() || []);
  const apart = parts.length === charges && parts.every((part) => /\d/.test(part));
  return apart ? parts : Array.from({ length: charges }, () => '');
}

/** By content, so that another claim does not take the number of another charge. */
function factOf(charge: CaseCharge, before: readonly CaseCharge[]): string {
  const nameOf = ({ day, amount, occurrence }: CaseCharge): string =>
    `${day}:${Math.abs(amount.minor)}${amount.currency}:${occurrence}`;
  const name = nameOf(charge);
  const same = before.filter((other) => nameOf(other) === name).length;
  return `document:${name}${same === 0 ? '' : `:${same}`}`;
}

function marksOf(
  charge: CaseCharge,
  index: number,
  what: Readonly<Record<Language, string>>,
): Readonly<Record<Language, string>> {
  const { amount } = pricedAs(charge);
  const { en, ko } = PENS;
  return {
    en: `[${what.en} of charge ${index + 1}: ${en.day(charge.day)}, ${en.money(amount)}]`,
    ko: `[${index + 1}번 결제 ${what.ko}: ${ko.day(charge.day)}, ${ko.money(amount)}]`,
  };
}
