import type { Columns } from './columns.ts';
import type { TableProfile } from './profile.ts';

/** Whether money has moved: booked, about to, or never. */
export type Standing = 'booked' | 'pending' | 'void';

/** Words of status columns (and of a date column in place of a date), as banks print them. */
const PENDING =
  /^(?:pending|venter|reserveret|udestående|väntar|reserverad|ausstehend|schwebend|in afwachting|oczekujące|zablokowana|függőben|в обработке|ожидание|заблокировано|холд|processing|in process(?:ing)?|authori[sz]ed|authori[sz]ation|auth|hold|on hold|open|outstanding|unposted|uncleared card|upcoming|scheduled|vorgemerkt|umsatz vorgemerkt|offen|in bearbeitung|reserviert|reservierung|gereserveerd|in behandeling|en attente|en cours|à venir|pendiente|retenido|pendente|in sospeso|in attesa|reservert|reserverat|ikke bokført|afventer|väntande|čeká|blokace|oczekująca|w trakcie|függő(?: tétel)?|zárolt|미매입|매입전|승인|승인중|대기|처리중|매출 ?미확정|等待付款|处理中|未入账|未出账|매입대기|利用速報|未確定|速報|in progress|not (?:yet )?(?:posted|booked)|nog te verwerken|en proceso|autori[sz]{1,2}ad[oa]s?|autorizzat[oaie]|non contabilizzat[oaie]|pendientes|pendentes|retenid[oa]s?|under behandling|blokad[ay]|blokováno|nierozliczon[aey]|niezaksięgowan[aey]|nezaúčtován[aoy]|não processad[oa]|в процессе|в ожидании|не проведен[аоы]?)$/i;
const VOID =
  /^(?:rückgängig gemacht|abgebrochen|annulée|échoué|échouée|rechazada|revertido|revertida|fallido|afvist|annulleret|annullert|avbruten|nie powiodło się|неуспешно|отклонен[аоы]?|отменен[аоы]?|отказ|cancell?ed|canceled|declined|failed|failure|rejected|denied|expired|void(?:ed)?|reverted|not executed|abgelehnt|storniert|fehlgeschlagen|geannuleerd|geweigerd|mislukt|annulé|refusé|rechazado|cancelado|anulado|recusado|annullato|rifiutato|avvisad|zrušen[aáoý]?|zamítnuta|odrzucona|anulowana|törölt|elutasítva|승인거절|거절|실패|승인실패|交易失败|已关闭|支付失败|removed|denegad[oa]s?|rechazad[oa]s?|rifiutat[oa]|recusad[oa]s?|cancelad[oa]s?|anulad[oa]s?|annullat[oa]|odmítnut[aoáý]?|odrzucon[aey]|afgekeurd|avslått|avvist)$/i;
/** 취소상태=취소, 매입구분=거래취소, 취소여부=Y, 승인구분=승인취소 … (Korean card lists). */
const CANCELLED = /취소|^(?:y|yes|true)$/i;
const NOT_CANCELLED = /^(?:취소가능|미취소|n|no|false|-|0|정상)$/i;
const NOT_CAPTURED = /^(?:미매입|n|no|대기|승인|미접수|매입전|미확정|승인완료|매입대기)$/i;
const YES = /^(?:true|yes|y|1|pending|ja|oui|예|是)$/i;

/** Whether a date column says "pending" where its date would be. */
export function saysPending(cell: string): boolean {
  return PENDING.test(cell) || /^(?:pend\.?|tbd|n\/a)$/i.test(cell);
}

/** Whether words of a column, in small letters, tell booked rows from others. */
export function saysStanding(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => PENDING.test(word) || VOID.test(word) || BOOKED.test(word));
}

const BOOKED = /gebucht|booked|posted|completed|settled|cleared|geboekt|comptabilis|contabiliz|완료|已入账/i;

/** Whether the row is marked as cancelled by the card company. */
export function isCancelled(cells: readonly string[], columns: Columns): boolean {
  const flag = cells[columns.cancelFlag] ?? '';
  if (flag !== '' && CANCELLED.test(flag) && !NOT_CANCELLED.test(flag)) return true;
  const on = cells[columns.cancelledOn] ?? '';
  if (/\d/.test(on)) return true;
  // Of a sort of row it would say that this is the money back; of a status, that the payment was undone.
  if (columns.status.some((column) => /^(?:결제|구매|주문) ?취소$|^환불 ?완료$/.test(cells[column] ?? '')))
    return true;
  if (isCancelledInPart(cells, columns)) return true;
  const said = [...columns.status, columns.captured, ...columns.type];
  return said.some((column) =>
    /^(?:거래취소|승인취소|전체취소|매출취소|취소|취소완료|매입취소|취소전표)$/.test(cells[column] ?? ''),
  );
}

/** Whether the mark says that only a part was taken back. */
export function isCancelledInPart(cells: readonly string[], columns: Columns): boolean {
  const said = [columns.cancelFlag, ...columns.status, columns.captured, ...columns.type];
  return said.some((column) => /^(?:부분|일부) ?취소$/.test(cells[column] ?? ''));
}

/** What the status columns of a row say. */
export function standingOf(
  cells: readonly string[],
  columns: Columns,
  profile: TableProfile | null,
): Standing {
  for (const column of columns.status) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    if (VOID.test(cell)) return 'void';
    if (PENDING.test(cell) && !isKoreanApproval(cell)) return 'pending';
  }
  if (YES.test(cells[columns.pending] ?? '')) return 'pending';
  if (profile?.unbookedIsPending && columns.posted >= 0 && (cells[columns.posted] ?? '') === '')
    return 'pending';
  const captured = cells[columns.captured];
  if (captured === undefined) return 'booked';
  if (profile?.settled) return profile.settled.includes(captured) ? 'booked' : 'pending';
  return NOT_CAPTURED.test(captured) ? 'pending' : 'booked';
}

/** In a status column `승인` says that the purchase was approved, not that it is waiting. */
function isKoreanApproval(cell: string): boolean {
  return cell === '승인';
}
