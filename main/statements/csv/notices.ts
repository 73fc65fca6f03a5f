/** A row that only sums up others. */
const TOTAL =
  /^(?:grand |sub ?|page )?total\b|^totals?[: ]|^(?:gesamt|summe|zwischensumme|totaal|totale|totaux|sous-total|suma|razem|celkem|összesen|yhteensä|summa|sum)\b|^(?:본인회원\s*)?(?:소\s*계|합\s*계|총\s*합\s*계|총\s*계|누\s*계|총\s*\d+\s*건|총\s*건수)|^정상승인|^승인취소건|^(?:人民币|美元|本页|本期|累计)?(?:合计|小计|总计|总计金额|合计金额|お?支払い?合計|ご?利用合計|ご?請求合計|合計|小計|総計)/i;
/** A row that prints a balance: the whole beginning must say so, for texts of purchases name balances too. */
const BALANCE =
  /^(?:opening|closing|beginning|ending|previous|starting|available|ledger|current|new|final|initial) balance\b|^balance (?:brought|carried|forward|b\/f|c\/f|at (?:end|start))|^(?:b\/f|c\/f|brought forward|carried forward)$|^saldo (?:anterior|inicial|final|do dia|iniziale|finale|alt|neu|vortrag)|^s ?a ?l ?d ?o(?:\s*(?:do dia|anterior))?$|^(?:anfangs|end|schluss|alter |neuer )saldo|^(?:kontostand|saldovortrag|eröffnungssaldo|abschlusssaldo)\b|^(?:likutis|turnover|apyvarta|käive|algsaldo|lõppsaldo|lopsaldo)|^solde (?:initial|final|précédent|au)|^(?:begin|eind)saldo|^(?:ingående|utgående) saldo|^(?:nyitó|záró) ?egyenleg|^전월이월|^이월잔액|^(?:期初|期末|上期)余额|^(?:saldo|solde) (?:iniziale|finale|inicial|final)|^前月繰越|^繰越/i;

export type Notice = 'total' | 'balance' | null;

/** Whether a cell that is no text says "opening balance" and nothing else. */
export function isNoticeAlone(cells: readonly string[]): Notice {
  return noticeIn(cells.filter((cell) => cell.length < 30 && !/\d/.test(cell)));
}

/** Whether one of the texts of a row marks it as a total or a balance. */
export function noticeIn(texts: readonly string[]): Notice {
  for (const text of texts) {
    if (text === '' || text.length > 80) continue;
    if (TOTAL.test(text)) return 'total';
    if (BALANCE.test(text)) return 'balance';
  }
  return null;
}
