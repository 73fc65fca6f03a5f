/** A row that only sums up others. */
const TOTAL =
  /^(?:grand |sub ?|page )?total\b|^totals?[: ]|^(?:gesamt|summe|zwischensumme|totaal|totale|totaux|sous-total|suma|razem|celkem|összesen|yhteensä|summa|sum)\b|^(?:본인회원\s*)?(?:소\s*계|합\s*계|총\s*합\s*계|총\s*계|누\s*계|총\s*\d+\s*건|총\s*건수)|^정상승인|^승인취소건|^(?:人民币|美元|本页|本期|累计)?(?:合计|小计|总计|总计金额|合计金额|お?支払い?合計|ご?利用合計|ご?請求合計|合計|小計|総計)|^(?:סה["״”']?כ|סך הכל)/i;
/** A row that prints a balance: the whole beginning must say so, for texts of purchases name balances too. */
const BALANCE =
  /^(?:opening|closing|beginning|ending|previous|starting|available|ledger|current|new|final|initial|last (?:month|statement|bill)['’]?s?) balance\b|^balance (?:brought|carried|forward|b\/f|c\/f|at (?:end|start))|^(?:b\/f|c\/f|brought forward|carried forward)$|^saldo (?:anterior|inicial|final|do dia|iniziale|finale|alt|neu|vortrag)|^s ?a ?l ?d ?o(?:\s*(?:do dia|anterior))?$|^(?:anfangs|end|schluss|alter |neuer )saldo|^(?:alter |neuer )?kontostand\b|^(?:saldovortrag|eröffnungssaldo|abschlusssaldo)\b|^(?:likutis|turnover|apyvarta|käive|algsaldo|lõppsaldo|lopsaldo)|^solde (?:initial|final|précédent|au)|^(?:begin|eind)saldo|^(?:ingående|utgående) saldo|^(?:nyitó|záró) ?egyenleg|^전월이월|^이월잔액|^(?:期初|期末|上期)余额|^(?:saldo|solde) (?:iniziale|finale|inicial|final)|^前月繰越|^繰越|^saldo (?:contab[ií]l[ií]stico|dispon[ií]vel|contabile|disponibile|awal|akhir)/i;

/**
 * A cell that is a total and nothing else. A row with a date of its own may be a purchase at Total Wine,
 * Summe Markt or 합계 식당, so there the word alone counts, or the number of rows that were summed up.
 */
const WHOLE_TOTAL =
  /^(?:(?:grand |sub[ -]?|page )?totals?|gesamt|gesamtsumme|gesamtbetrag|summe|zwischensumme|(?:sub)?totaal|(?:sub)?totale?|totaux|sous-total|suma|razem|celkem|összesen|yhteensä|summa|sum)\s*:?$|^(?:본인회원\s*)?(?:소\s*계|합\s*계|총\s*합\s*계|총\s*계|누\s*계|총|총\s*건\s*수|정상승인건수|승인취소건수)\s*:?(?:\s*[\d,]+\s*건)?$|^(?:人民币|美元|本页|本期|累计)?(?:合计|小计|总计|总计金额|合计金额|お?支払い?合計|ご?利用合計|ご?請求合計|合計|小計|総計)[:：]?$|^(?:סה["״”']?כ|סך הכל)\s*:?$/i;
/** Not `New balance`: with a date and an amount that is the shoe shop. */
const WHOLE_BALANCE =
  /^(?:(?:opening|closing|beginning|ending|previous|starting|available|ledger|current|final|initial) balance|balance (?:(?:brought|carried) (?:forward|down)|forward|b\/f|c\/f|at (?:end|start)(?: of (?:the )?(?:period|day|month|statement))?)|b\/f|c\/f|(?:brought|carried) forward|saldo|s a l d o|(?:saldo|solde) (?:anterior|inicial|final|do dia|iniziale|finale|alt|neu|vortrag|initial|précédent)|solde|(?:anfangs|end|schluss|alter |neuer |eröffnungs|abschluss|alg|lõpp|lop|begin|eind|ingående |utgående )saldo|(?:alter |neuer )?kontostand|saldovortrag|(?:likutis|apyvarta|käive|turnover)(?: (?:pradžiai|pabaigai))?|(?:nyitó|záró) ?egyenleg|전월\s*이월(?:\s*(?:금액|잔액))?|이월\s*잔액|(?:期初|期末|上期)余额|前月繰越|繰越|前月繰越金|saldo (?:contab[ií]l[ií]stico|dispon[ií]vel|contabile|disponibile|awal|akhir))$/i;
/** What may stand behind the words of a balance: the day it is of, or the sum itself. */
const DAY_OR_SUM =
  /[\s:：,-]+(?:(?:as (?:of|at)|at|on|for|per|vom|am|zum|au|al|del?|do dia|dia|em)\s+)?(?:[A-Z]{3}\s*|[$€£¥₩]\s*)?[-+]?\d[\d.,/\s'’-]*(?:[A-Z]{3}|[€원])?\s*$|[\s:：]+$/i;

export type Notice = 'total' | 'balance' | null;

/** Whether a cell that is no text says "opening balance" and nothing else. */
export function isNoticeAlone(cells: readonly string[]): Notice {
  return wholeNoticeIn(cells.filter((cell) => cell.length < 30 && !/\d/.test(cell)));
}

/** Whether one of the texts of a row without a date begins as a total or a balance does. */
export function noticeIn(texts: readonly string[]): Notice {
  for (const text of texts.map(unframed)) {
    if (text === '' || text.length > 80) continue;
    if (TOTAL.test(text)) return 'total';
    if (BALANCE.test(text)) return 'balance';
  }
  return null;
}

/** Whether one of the texts is a total or a balance and nothing besides: all that a dated row is judged by. */
export function wholeNoticeIn(texts: readonly string[]): Notice {
  for (const text of texts.map(unframed)) {
    if (text === '' || text.length > 80) continue;
    if (WHOLE_TOTAL.test(text)) return 'total';
    if (WHOLE_BALANCE.test(text) || WHOLE_BALANCE.test(text.replace(DAY_OR_SUM, ''))) return 'balance';
  }
  return null;
}

/** `Total` and nothing else: fuel stations are called so, and apps print no more of them. Only the sum tells. */
export function isTotalAlone(text: string): boolean {
  return /^total$/i.test(text);
}

/** `【小計】`, `|SALDO FINALE`, `*** Total ***`: the words without what some put around them. */
function unframed(text: string): string {
  return FRAMED.test(text) ? text.replace(/^[\s|*【[<〈]+|[\s|*】\]>〉]+$/gu, '') : text;
}

const FRAMED = /^[\s|*【[<〈]/u;
