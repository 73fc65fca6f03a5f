import type { TableRow } from './row.ts';

/** What the title of a list says of its rows. */
export type TitleStanding = 'pending' | 'unbooked' | null;

/** The lone cell of a row: what the list below it is called. */
export function titleOf(row: TableRow | undefined): string {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return filled.length === 1 ? (filled[0] ?? '') : '';
}

const PENDING =
  /^\W*(?:(?:your |my )?(?:pending|processing|unposted|uncleared|authori[sz]ations?\b)|vorgemerkte|offene ums|ausstehende|noch nicht (?:ge|ver)bucht|(?:op[eé]rations?|mouvements?|transactions?) (?:[aà] venir|en attente|en cours)|en attente|(?:movimientos|operaciones|transacciones|compras) pendientes|(?:lan[cç]amentos|compras|transa[cç][oõ]es) pendentes|(?:movimenti|operazioni) (?:in (?:sospeso|attesa)|non contabilizzat)|(?:niet-?verwerkte|openstaande)|reservationer|reserverade|reserverte|미매입|매입 ?(?:전|대기)|未確定|未入账|未出账|未请款)/iu;
const UNBOOKED =
  /declined|rejected|failed|scheduled|standing orders?|direct debit mandates|abgelehnt|geplant|dauerauftr|termin[uü]berw|refus[eé]e?s|programm[eé]e?s|virements permanents|rechazad|programad|recusad|agendad|rifiutat|programmat|geweigerd|거절|승인 ?실패|이체 ?실패|예약 ?이체|자동 ?이체 ?등록/iu;

/** Whether the title says that the rows wait, or that no money moved by them: declined, planned. */
export function standingOfTitle(title: string): TitleStanding {
  if (title === '' || title.length > 60) return null;
  if (UNBOOKED.test(title)) return 'unbooked';
  return PENDING.test(title) ? 'pending' : null;
}
