import type { AccountKind } from '../../../shared/statement.ts';
import { type KindGuess, readKind } from '../kind.ts';
import { type CodeClues, cluesOfGvc, cluesOfIso } from '../kinds/bank-codes.ts';
import { readReversed } from '../kinds/reversed.ts';
import { detailsOf, remarkOf } from './texts.ts';
import { at, textAt, type XmlElement } from './xml.ts';

/** What an entry is, by the bank's word for its sort, its codes, and its text. */
export function kindOfEntry(
  entry: XmlElement,
  clues: { readonly out: boolean; readonly text: string; readonly account: AccountKind | null },
): KindGuess {
  const code = codeClues(entry);
  const remark = remarkOf(entry);
  // Where the remark is all there is, it is the text and no word for the sort.
  const word = remark === clues.text ? '' : remark;
  const type = [word, code.type].filter((part) => part !== '').join(' ');
  const all = { ...clues, type, byOrder: code.byOrder };
  return isReversal(entry) ? readReversed(all) : readKind(all);
}

/** RvslInd: the entry takes back an earlier one, and its own direction is the one that it states. */
export function isReversal(entry: XmlElement): boolean {
  return /^(?:true|1)$/i.test(textAt(entry, 'RvslInd'));
}

function codeClues(entry: XmlElement): CodeClues {
  const codes = [entry, ...detailsOf(entry).slice(0, 1)].map((element) => at(element, 'BkTxCd'));
  const found = codes.flatMap((code) => [
    cluesOfIso(textAt(code, 'Domn', 'Fmly', 'Cd'), textAt(code, 'Domn', 'Fmly', 'SubFmlyCd')),
    cluesOfGvc(gvcOf(textAt(code, 'Prtry', 'Cd'))),
  ]);
  return {
    type: found.find(({ type }) => type !== '')?.type ?? '',
    byOrder: found.some(({ byOrder }) => byOrder),
  };
}

/** `NDDT+105+9262+011`: SWIFT code, Geschäftsvorfallcode, Primanota, Textschlüssel. */
function gvcOf(code: string): string {
  return /^[A-Z0-9]{4}\+(\d{3})(?:\+|$)/.exec(code)?.[1] ?? '';
}
