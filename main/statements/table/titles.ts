import type { TableRow } from './row.ts';

/** What the title of a list says of its rows. */
export type TitleStanding = 'pending' | 'unbooked' | null;

/** The lone cell of a row: what the list below it is called. */
export function titleOf(row: TableRow | undefined): string {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return filled.length === 1 ? (filled[0] ?? '') : '';
}

/** What titles call the rows below: more than one, for `Processing fee` and `Scheduled transfer` are texts of payments. */
const MANY =
  '(?:(?:card|debit|credit|account|bank|future)[ -])*(?:transactions|charges|purchases|payments|authori[sz]ations|items|activity|activities|movements|entries|transfers|debits|orders|operations)';
const PENDING = whole([
  `(?:your |my )?(?:pending|processing|unposted|uncleared|not yet posted|authori[sz]ed)(?: ${MANY})?`,
  '(?:pending )?(?:authori[sz]ations|holds)',
  '(?:vorgemerkte|offene|ausstehende|noch nicht (?:ge|ver)buchte)(?: (?:ums[aä]tze|buchungen|zahlungen|transaktionen))?',
  '(?:op[eé]rations|mouvements|transactions|achats|d[eé]penses) (?:[aà] venir|en attente|en cours)',
  'en attente',
  '(?:movimientos|operaciones|transacciones|compras|cargos) pendientes',
  '(?:lan[cç]amentos|compras|transa[cç][oõ]es|movimentos) pendentes',
  '(?:movimenti|operazioni) (?:in (?:sospeso|attesa)|non contabilizzat[ei])',
  '(?:niet-?verwerkte|openstaande)(?: (?:transacties|betalingen))?',
  'reservationer|reserverade(?: belopp| k[oö]p)?|reserverte(?: bel[oø]p)?',
  '(?:미매입|매입 ?(?:전|대기))(?: ?(?:내역|목록|건|거래))?',
  '未確定(?:明細|分)?|未入账(?:交易|明细)?|未出账(?:单|交易|明细)?|未请款(?:明细)?',
]);
const UNBOOKED = whole([
  `(?:your |my )?(?:declined|rejected|failed|scheduled|planned|upcoming)(?: ${MANY})?`,
  'standing orders|direct debit mandates',
  '(?:abgelehnte|fehlgeschlagene|geplante|terminierte) (?:ums[aä]tze|buchungen|zahlungen|[uü]berweisungen|transaktionen)|dauerauftr[aä]ge|termin[uü]berweisungen',
  '(?:op[eé]rations|paiements|transactions|virements) (?:refus[eé]e?s|programm[eé]e?s|permanents)',
  '(?:operaciones|pagos|transferencias|compras) (?:rechazad|programad)[oa]s',
  '(?:transa[cç][oõ]es|pagamentos|compras) (?:recusad|agendad)[oa]s',
  '(?:operazioni|pagamenti) (?:rifiutat|programmat)[ei]',
  '(?:geweigerde|geplande) (?:transacties|betalingen)',
  '(?:승인 ?)?거절(?: ?내역)?|(?:승인|이체) ?실패(?: ?내역)?|예약 ?이체(?: ?내역)?|자동 ?이체 ?등록(?: ?내역)?',
]);

/** Dashes, brackets, and how many there are. */
const AROUND = /^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}\d건]+$/gu;

function whole(titles: readonly string[]): RegExp {
  return new RegExp(`^(?:${titles.join('|')})$`, 'iu');
}

/** Whether the title says that the rows wait, or that no money moved by them: declined, planned. */
export function standingOfTitle(title: string): TitleStanding {
  if (title === '' || title.length > 60) return null;
  const bare = title.replaceAll(AROUND, '');
  if (UNBOOKED.test(bare)) return 'unbooked';
  return PENDING.test(bare) ? 'pending' : null;
}
