import type { Day } from '../../shared/day.ts';
import { dotted, row } from '../households/write/statement-file.ts';
import { type CardUse, cardUses } from './card-uses.ts';

/** Bought in the last days of a download, and not yet asked for by the shop. */
const UNSETTLED_FROM: Day = '2026-11-13';

/** The usage list of a time as the card company's site gives it: newest first, a count at its end. */
export function shinhanUsageList(from: Day, to: Day): string {
  const uses = cardUses.filter(({ day }) => day >= from && day <= to).toReversed();
  const sum = uses.reduce((total, { won }) => total + won, 0);
  return [
    '거래일,카드구분,이용카드,가맹점명,업종,승인번호,금액,매입구분,이용구분,거래통화,최초결제일자,해외이용금액,취소상태',
    ...uses.map((use) => row(cellsOf(use))),
    row(['', '', '', `총 ${uses.length}건`, '', '', String(sum), '', '', '', '', '', '']),
    '',
  ].join('\r\n');
}

function cellsOf(use: CardUse): string[] {
  const settled = use.day < UNSETTLED_FROM;
  return [
    `${dotted(use.day)} ${use.time}`,
    '신용',
    '본인 4821',
    use.shop,
    use.trade,
    use.approval,
    String(use.won),
    use.cancelled ? '거래취소' : settled ? '결제확정' : '미매입',
    use.parts === undefined ? '일시불' : `할부 ${use.parts}개월`,
    use.dollars === undefined ? 'KRW' : 'USD',
    settled ? dotted(billedOn(use.day)) : '',
    use.dollars ?? '',
    use.cancelled ? '취소' : '',
  ];
}

/** The card is billed on the 14th of the next month. */
function billedOn(day: Day): Day {
  const month = Number(day.slice(5, 7)) + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-14`;
}
