import { askedOfMerchant } from '../asked.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { chargesForMerchant, lowerFirst, reasonOf } from './charges.ts';
import type { LetterText } from './letter.ts';

/** The first message to the seller: what is seen, what was checked, one request. */
export const firstRequest: LetterText = {
  en(facts) {
    const { claim } = facts;
    const reason = reasonOf(facts, 'en');
    const sum = english.sum(askedOfMerchant(facts));
    return {
      subject: `Refund request: ${lowerFirst(reason.title(facts))}, ${sum}`,
      paragraphs: [
        `Hello ${claim.merchant} team,`,
        `${knownAs(facts, 'en')} ${reason.found(facts)} I would be grateful for your help in putting it right.`,
        `This is what my statement shows:\n${chargesForMerchant(facts, 'en')}`,
        checkedEn(facts),
        `${reason.ask(sum, facts)}${alsoConfirm(facts) ? ' Please also confirm that no second subscription or automatic top-up is active on my account.' : ''}`,
        'I am glad to send statement lines, receipts or anything else that helps. You can reach me by replying to this message.',
        `Thank you for your time.`,
        `Kind regards,\n${english.gap('name')}`,
      ],
    };
  },
  ko(facts) {
    const { claim } = facts;
    const reason = reasonOf(facts, 'ko');
    const sum = korean.sum(askedOfMerchant(facts));
    return {
      subject: `환불 문의: ${reason.title(facts)}, ${sum}`,
      paragraphs: [
        `안녕하세요, ${claim.merchant} 담당자님.`,
        `${knownAs(facts, 'ko')} ${reason.found(facts)} 살펴보시고 바로잡아 주시면 감사하겠습니다.`,
        `명세서에서 확인한 내용은 다음과 같습니다.\n${chargesForMerchant(facts, 'ko')}`,
        checkedKo(facts),
        `${reason.ask(sum, facts)}${alsoConfirm(facts) ? ' 아울러 제 계정에 중복 구독이나 자동 충전이 설정되어 있지 않은지 확인해 주시면 감사하겠습니다.' : ''}`,
        '명세서, 영수증 등 필요한 자료를 말씀해 주시면 바로 보내 드리겠습니다. 이 메시지에 회신해 주시면 됩니다.',
        '확인 부탁드립니다. 감사합니다.',
        `${korean.gap('name')} 드림`,
      ],
    };
  },
};

/** Who does not know the seller has no account there to name. */
function knownAs({ claim }: LetterFacts, language: 'en' | 'ko'): string {
  const own = claim.recognised || claim.customer !== '';
  if (language === 'ko')
    return own
      ? `${korean.or(claim.customer, 'customer')} 계정 이용자입니다.`
      : '제가 아는 한 귀사에 가입한 계정은 없습니다.';
  return own
    ? `My account is ${english.or(claim.customer, 'customer')}.`
    : 'I know of no account of mine with you.';
}

function alsoConfirm({ claim }: LetterFacts): boolean {
  return claim.reason === 'charged-twice' || claim.reason === 'system-error';
}

function isPending({ claim }: LetterFacts): boolean {
  return claim.charges.some(({ pending }) => pending);
}

function checkedEn(facts: LetterFacts): string {
  if (facts.claim.reason === 'refund-missing') return 'My statement shows no such credit so far.';
  const many = facts.claim.charges.length + (facts.claim.owed === null ? 0 : 1) > 1;
  const booked = isPending(facts)
    ? `${many ? 'One of the charges' : 'The charge'} is still pending on my statement, so I know that it may drop off by itself.`
    : isPosted(facts)
      ? many
        ? 'All of these charges are posted on my statement, so none is a hold that will drop off.'
        : 'The charge is posted on my statement, so it is not a hold that will drop off.'
      : `My statement marks ${many ? 'none of these charges' : 'the charge not'} as pending.`;
  if (!facts.claim.recognised) return booked;
  const what = facts.checked.length > 0 ? facts.checked.join(' ') : english.gap('checked');
  return `${booked} What I checked: ${stopped(what)}`;
}

function checkedKo(facts: LetterFacts): string {
  if (facts.claim.reason === 'refund-missing') return '제 명세서에는 아직 이 환불이 표시되지 않았습니다.';
  const many = facts.claim.charges.length + (facts.claim.owed === null ? 0 : 1) > 1;
  const booked = isPending(facts)
    ? `${many ? '이 가운데 아직 매입 전인 승인 건이 있어' : '아직 매입 전이어서'} 자동으로 취소될 수 있다는 점은 알고 있습니다.`
    : isPosted(facts)
      ? `${many ? '모두 매입이 완료된 건이며' : '매입이 완료된 건이며'}, 자동으로 취소되는 승인 건이 아닙니다.`
      : '명세서에는 매입 전이라는 표시가 없습니다.';
  if (!facts.claim.recognised) return booked;
  const what = facts.checked.length > 0 ? facts.checked.join(' ') : korean.gap('checked');
  return `${booked} 제가 확인한 내용: ${stopped(what)}`;
}

/** Whether the statement says of each charge when it was booked; a list that does not says nothing of it. */
function isPosted({ claim }: LetterFacts): boolean {
  const all = claim.owed === null ? claim.charges : [claim.owed, ...claim.charges];
  return all.length > 0 && all.every(({ posted }) => posted !== null);
}

/** With a stop at its end, however it was noted. */
function stopped(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
