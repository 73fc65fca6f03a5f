import type { ClaimReason } from '../../../../shared/dispute/terms.ts';
import { agreedAndCharged, pricedAs } from '../asked.ts';
import { firstDay, isUnused, type LetterFacts } from '../letter-facts.ts';
import { korean as pen } from '../pen.ts';
import type { ReasonWords } from './letter.ts';

/** The same as in English, written as Korean business letters are. */
export const REASONS_KO: Readonly<Record<ClaimReason, ReasonWords>> = {
  'charged-twice': {
    title: () => '이중 청구',
    formal: () => '이중 청구(중복 매입)',
    found: () => '결제 한 건이 두 번 이상 청구된 것을 확인했습니다.',
    owed: '정상 결제',
    claimed: '같은 건으로 다시 청구',
    because: () => '한 번 결제되어야 할 금액이 두 번 이상 청구되었습니다.',
    ask: (sum) => `정상 결제 외에 추가로 청구된 ${sum}의 환불을 요청드립니다.`,
  },
  'paid-another-way': {
    title: () => '같은 기간 이중 결제',
    formal: () => '다른 수단으로 이미 결제함(이중 결제)',
    found: ({ claim }) =>
      `같은 기간의 이용료가 서로 다른 결제 수단으로 두 번 결제된 것을 확인했습니다.${claim.owed === null ? ` 다른 결제: ${pen.gap('otherPayment')}.` : ''}`,
    owed: '해당 기간의 정상 결제',
    claimed: '같은 기간에 추가로 결제',
    because: ({ claim }) =>
      claim.owed === null
        ? `같은 기간의 이용료는 이미 결제했습니다. 다른 결제: ${pen.gap('otherPayment')}.`
        : `같은 기간의 이용료는 ${pen.day(claim.owed.day)} 결제(${pen.money(pricedAs(claim.owed).amount)})로 이미 납부했습니다.`,
    ask: (sum) => `추가로 결제된 ${sum}의 환불을 요청드립니다.`,
  },
  'one-too-many': {
    title: () => '필요하지 않은 중복 구독',
    formal: () => '동일 가맹점 중복 구독',
    found: () => '두 건 이상의 구독 요금이 함께 결제된 것을 확인했으며, 이 중 한 건은 필요하지 않습니다.',
    owed: '다른 구독의 결제',
    claimed: '필요하지 않은 구독의 결제',
    because: () => '두 건 이상의 구독 요금이 함께 결제되고 있으며, 이 중 한 건은 필요하지 않습니다.',
    ask: (sum) =>
      `필요하지 않은 구독의 해지 방법을 안내해 주시고, ${sum}의 환불을 검토해 주시기를 부탁드립니다.`,
  },
  'system-error': {
    title: () => '결제 오류로 인한 청구',
    formal: () => '청구 오류',
    found: () =>
      `주문하지 않은 금액이 청구된 것을 확인했습니다. 오류 내용은 다음과 같습니다: ${pen.gap('fault')}.`,
    owed: '정상 결제',
    claimed: '오류로 청구',
    because: () => '본인의 주문이 아니라 결제 오류로 발생한 청구입니다.',
    ask: (sum) => `오류로 청구된 ${sum}의 환불을 요청드립니다.`,
  },
  'after-cancellation': {
    title: (facts) => (isUnused(facts) ? '미사용 기간 요금' : '해지 후 청구'),
    formal: (facts) => (isUnused(facts) ? '서비스 미사용 및 해지' : '해지 후 정기결제 청구'),
    found: (facts) =>
      isUnused(facts)
        ? `이용하지 않은 기간의 요금이 청구되어 ${cancelledOn(facts)}에 해지했습니다.`
        : `${cancelledOn(facts)}에 해지했으나 그 뒤에 요금이 청구된 것을 확인했습니다.`,
    owed: '정상 결제',
    claimed: '문의드리는 청구',
    because: (facts) =>
      isUnused(facts)
        ? '청구된 기간에 서비스를 이용하지 않았습니다.'
        : `청구가 이루어지기 전인 ${cancelledOn(facts)}에 이미 해지했습니다.`,
    ask: (sum, facts) =>
      isUnused(facts)
        ? `해지 전에 청구된 점은 알고 있습니다. 다만 이용하지 않은 기간인 점을 고려하여 ${sum}의 환불을 검토해 주시기를 부탁드립니다.`
        : `${sum}의 환불을 요청드리며, 구독이 종료되었는지도 확인해 주시기 바랍니다.`,
  },
  'wrong-amount': {
    title: () => '안내받은 금액과 다른 청구',
    formal: () => '금액 상이',
    found: (facts) => `안내받은 금액과 실제 청구 금액이 다른 것을 확인했습니다. ${amounts(facts)}`,
    owed: '안내대로 청구',
    claimed: '다른 금액으로 청구',
    because: (facts) => `안내받은 금액보다 많이 청구되었습니다. ${amounts(facts)}`,
    ask: (sum, facts) =>
      agreedAndCharged(facts)?.agreed === null
        ? '안내받은 금액을 넘는 차액의 환불을 요청드립니다.'
        : `차액 ${sum}의 환불을 요청드립니다.`,
  },
  'refund-missing': {
    title: () => '약속된 환불 미입금',
    formal: () => '환불 약속 후 미처리',
    found: (facts) =>
      `${promisedOn(facts)}에 환불을 안내받았으나 ${pen.day(facts.today)} 현재까지 입금되지 않았습니다.`,
    owed: '정상 결제',
    claimed: '환불받기로 한 청구',
    because: (facts) => `${promisedOn(facts)}에 환불이 약속되었으나 아직 처리되지 않았습니다.`,
    ask: (sum) =>
      `${sum}의 환불 처리를 요청드립니다. 이미 환불하셨다면 카드사에서 추적할 수 있도록 처리일과 매입 참조번호(ARN)를 알려 주시기 바랍니다.`,
  },
  'not-mine': {
    title: () => '알지 못하는 청구',
    formal: () => '본인이 모르는 거래',
    found: () => '명세서에서 제가 알지 못하는 귀사 명의의 청구를 확인했습니다.',
    owed: '본인 결제',
    claimed: '본인이 모르는 청구',
    because: () => '제가 확인한 범위에서는 이 청구에 해당하는 주문을 한 사실이 없습니다.',
    ask: (sum) =>
      `어떤 주문에 대한 청구인지 알려 주시기 바랍니다. 제 명의의 주문이 없다면 ${sum}의 환불과 이 카드에 대한 추가 청구 중단을 요청드립니다.`,
  },
};

function cancelledOn({ claim }: LetterFacts): string {
  return claim.cancelledOn === null ? pen.gap('cancelled') : pen.day(claim.cancelledOn);
}

function promisedOn({ promised }: LetterFacts): string {
  return promised === null ? pen.gap('promised') : pen.day(promised.on);
}

function amounts(facts: LetterFacts): string {
  const both = agreedAndCharged(facts);
  if (both === null) return `안내받은 금액: ${pen.gap('agreed')}.`;
  const charged = `${pen.day(firstDay(facts))} 청구 금액은 ${pen.money(both.charged)}입니다.`;
  return both.agreed === null
    ? `${charged} 안내받은 금액: ${pen.gap('agreed')}.`
    : `안내받은 금액은 ${pen.money(both.agreed)}, ${charged}`;
}
