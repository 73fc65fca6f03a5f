import { childOf, valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

/**
 * The bank's own text of a record: the name, and the memo behind it where it says more. Many banks cut
 * the name at 32 characters (OFX 2.2 § 11.4.4) and repeat it whole in the memo.
 */
export function descriptionOf(record: OfxElement): string {
  const name = longer(nameOf(record), valueOf(record, 'EXTDNAME'));
  const text = longer(name, valueOf(record, 'MEMO'));
  const check = checkNumberOf(record);
  if (text === '') return [valueOf(record, 'TRNTYPE'), check].filter((part) => part !== '').join(' ');
  const isCheck = valueOf(record, 'TRNTYPE').toUpperCase() === 'CHECK';
  return isCheck && !text.includes(check) ? `${text} ${check}` : text;
}

function nameOf(record: OfxElement): string {
  const payee = childOf(record, 'PAYEE');
  return valueOf(record, 'NAME') || (payee ? payee.value || valueOf(payee, 'NAME') : '');
}

/** One text where it holds the other, else both. */
export function longer(first: string, second: string): string {
  const [one, two] = [comparable(first), comparable(second)];
  if (one.includes(two)) return first;
  return two.includes(one) ? second : `${first} ${second}`;
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function checkNumberOf(record: OfxElement): string {
  const number = valueOf(record, 'CHECKNUM');
  return /^0*$/.test(number) ? '' : number;
}
