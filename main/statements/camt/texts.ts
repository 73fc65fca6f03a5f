import { joined } from '../joined.ts';
import { allAt, at, textAt, type XmlElement } from './xml.ts';

/** What banks write where they have nothing to say. */
const NOTHING = /^(?:not ?provided|keine information vorhanden|nonref|n\/?a|-+)$/i;
/** So many payees of a batch are named. */
const NAMED_OF_BATCH = 3;

/** The single payments (`TxDtls`) of an entry. */
export function detailsOf(entry: XmlElement): readonly XmlElement[] {
  return [...allAt(entry, 'NtryDtls', 'TxDtls'), ...allAt(entry, 'TxDtls')];
}

/** The bank's own remark on the entry (`AddtlNtryInf`): its word for the sort, or the whole text. */
export function remarkOf(entry: XmlElement): string {
  return joined([told(textAt(entry, 'AddtlNtryInf'))]);
}

/**
 * What a bank would print: whom the money went to or came from, and what for. Of a batch the remark and the
 * first names. `towards` is the side of the other party in the first booking: a reversal has it as it was.
 */
export function descriptionOf(entry: XmlElement, towards: 'Cdtr' | 'Dbtr', holder: string): string {
  const details = detailsOf(entry);
  const [first] = details;
  if (details.length > 1) return batchOf(entry, details, towards, holder);
  const said = first ? joined([partyOf(first, towards, holder), purposeOf(first)]) : '';
  return said || remarkOf(entry) || codeOf(entry);
}

function batchOf(
  entry: XmlElement,
  details: readonly XmlElement[],
  towards: 'Cdtr' | 'Dbtr',
  holder: string,
): string {
  const names = [...new Set(details.map((detail) => partyOf(detail, towards, holder)))].filter(
    (name) => name !== '',
  );
  const shown = names.slice(0, NAMED_OF_BATCH).join(', ');
  const more = names.length > NAMED_OF_BATCH ? `${shown}, …` : shown;
  return joined([remarkOf(entry), more]) || purposeOf(details[0] ?? entry) || codeOf(entry);
}

/** The other party, and in whose name it acts; the holder's own name says nothing. */
function partyOf(detail: XmlElement, towards: 'Cdtr' | 'Dbtr', holder: string): string {
  const parties = at(detail, 'RltdPties');
  const other = towards === 'Cdtr' ? 'Dbtr' : 'Cdtr';
  const named = [nameAt(parties, towards), nameAt(parties, `Ultmt${towards}`)];
  const own = joined(named.filter((name) => name !== holder));
  if (own !== '') return own;
  const opposite = nameAt(parties, other);
  return opposite === holder ? '' : opposite;
}

/** From version 8 on a party is wrapped once more (`Pty`). */
function nameAt(parties: XmlElement | null, side: string): string {
  return told(textAt(parties, side, 'Nm') || textAt(parties, side, 'Pty', 'Nm'));
}

function purposeOf(detail: XmlElement): string {
  const free = joined([
    allAt(detail, 'RmtInf', 'Ustrd')
      .map(({ text }) => told(text))
      .join(' '),
  ]);
  if (free !== '') return free;
  const structured = allAt(detail, 'RmtInf', 'Strd').flatMap((strd) => [
    ...allAt(strd, 'AddtlRmtInf').map(({ text }) => text),
    textAt(strd, 'CdtrRefInf', 'Ref'),
  ]);
  return joined(structured) || told(textAt(detail, 'AddtlTxInf'));
}

/** Where no text says anything, the bank's code for the sort of entry. */
function codeOf(entry: XmlElement): string {
  const code = at(entry, 'BkTxCd');
  const domain = [
    textAt(code, 'Domn', 'Cd'),
    textAt(code, 'Domn', 'Fmly', 'Cd'),
    textAt(code, 'Domn', 'Fmly', 'SubFmlyCd'),
  ];
  return textAt(code, 'Prtry', 'Cd') || domain.filter((part) => part !== '').join(' ');
}

function told(text: string): string {
  return NOTHING.test(text) ? '' : text;
}
