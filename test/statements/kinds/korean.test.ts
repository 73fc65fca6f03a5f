import { describe } from 'vitest';

import { tell } from './told.ts';

describe('a Korean row is a purchase', () => {
  tell([
    ['쿠팡와우멤버십', '체크카드', 'bank', 'out', 'purchase'],
    ['달빛서점', '체크카드결제', 'bank', 'out', 'purchase'],
    ['달빛서점', '신한체크', 'bank', 'out', 'purchase'],
    ['이자카야 토리', '체크카드', 'bank', 'out', 'purchase'],
    ['이자카야토리', '', 'card', 'out', 'purchase'],
    ['이자녹스 매장', '', 'card', 'out', 'purchase'],
    ['현금영수증닷컴', '', 'card', 'out', 'purchase'],
    ['모바일게임즈', '', 'bank', 'out', 'purchase'],
    ['토스페이먼츠', '', 'bank', 'out', 'purchase'],
    ['토스페이먼츠_달빛서점', '전자금융', 'bank', 'out', 'purchase'],
    ['카카오페이', '오픈뱅킹', 'bank', 'out', 'purchase'],
    ['네이버페이', '계좌간편결제', 'bank', 'out', 'purchase'],
    ['(주)가온문고', '타행이체', 'bank', 'out', 'purchase'],
    ['한국전력공사', '자동이체', 'bank', 'out', 'purchase'],
    ['한빛아파트관리비', 'CMS', 'bank', 'out', 'purchase'],
    ['국민연금', '공과금', 'bank', 'out', 'purchase'],
    ['도시가스', '지로', 'bank', 'out', 'purchase'],
    ['티머니 교통카드충전', '', 'card', 'out', 'purchase'],
    ['티머니 충전', '', 'bank', 'out', 'purchase'],
    ['푸른부동산 중개수수료', '', 'card', 'out', 'purchase'],
    ['코레일 취소수수료', '', 'card', 'out', 'purchase'],
    ['코스트코 연회비', '', 'card', 'out', 'purchase'],
    ['KT인터넷', '', 'bank', 'out', 'purchase'],
    ['가온전자', '일시불', 'card', 'out', 'purchase'],
    ['한강분식', '할부', 'card', 'out', 'purchase'],
  ]);
});

describe('a Korean row is a transfer', () => {
  tell([
    ['홍길동', '전자금융', 'bank', 'out', 'transfer'],
    ['홍길동', '타행이체', 'bank', 'out', 'transfer'],
    ['홍길동', '오픈뱅킹', 'bank', 'out', 'transfer'],
    ['홍길동', '인터넷', 'bank', 'out', 'transfer'],
    ['홍길동', '모바일', 'bank', 'out', 'transfer'],
    ['홍길동', '폰뱅킹', 'bank', 'out', 'transfer'],
    ['남궁가람', '스마트뱅킹', 'bank', 'out', 'transfer'],
    ['김솔', '일반이체', 'bank', 'out', 'transfer'],
    ['홍*동', '당행이체', 'bank', 'out', 'transfer'],
    ['월세 임대인 홍길동', '전자금융', 'bank', 'out', 'transfer'],
    ['홍길동', '자동이체', 'bank', 'out', 'transfer'],
    ['국민홍길동', '자동이체', 'bank', 'out', 'transfer'],
    ['모바일 홍길동', '', 'bank', 'out', 'transfer'],
    ['계좌이체 홍길동', '', 'bank', 'out', 'transfer'],
    ['카카오페이 충전', '', 'bank', 'out', 'transfer'],
    ['홍길동', '인터넷이체', 'bank', 'in', 'transfer'],
    ['홍길동', '입금', 'bank', 'in', 'transfer'],
    ['홍길동', 'ATM이체', 'bank', 'out', 'transfer'],
  ]);
});

describe('a Korean row is of the bank or the card', () => {
  tell([
    ['신한카드 결제대금', '전자금융', 'bank', 'out', 'payment'],
    ['신한카드결제대금', '카드대금', 'bank', 'out', 'payment'],
    ['카드대금', '', 'bank', 'out', 'payment'],
    ['삼성카드(주)', '자동이체', 'bank', 'out', 'payment'],
    ['현대카드', 'CMS', 'bank', 'out', 'payment'],
    ['결제대금 자동납부', '', 'card', 'in', 'payment'],
    ['가상계좌입금', '', 'card', 'in', 'payment'],
    ['선결제', '', 'card', 'in', 'payment'],
    ['해외이용수수료', '', 'card', 'out', 'fee'],
    ['타행이체수수료', '수수료', 'bank', 'out', 'fee'],
    ['가온카드 연회비', '', 'card', 'out', 'fee'],
    ['연회비', '', 'card', 'out', 'fee'],
    ['예금이자', '', 'bank', 'in', 'interest'],
    ['이자', '결산이자', 'bank', 'in', 'interest'],
    ['대출이자', '', 'bank', 'out', 'interest'],
    ['ATM출금 4411', '', 'bank', 'out', 'cash'],
    ['한강지점', '현금인출', 'bank', 'out', 'cash'],
    ['CD출금', '', 'bank', 'out', 'cash'],
    ['단기카드대출(현금서비스)', '', 'card', 'out', 'cash'],
    ['ATM입금', '', 'bank', 'in', 'cash'],
  ]);
});

describe('Korean money in', () => {
  tell([
    ['(주)한빛소프트 급여', '급여', 'bank', 'in', 'income'],
    ['가온전자 9월 월급', '', 'bank', 'in', 'income'],
    ['국민연금', '입금', 'bank', 'in', 'income'],
    ['캐시백', '', 'bank', 'in', 'income'],
    ['달빛서점', '체크카드취소', 'bank', 'in', 'refund'],
    ['달빛서점', '체크취소', 'bank', 'in', 'refund'],
    ['한강분식 환불', '', 'bank', 'in', 'refund'],
    ['달빛서점', '승인취소', 'card', 'in', 'refund'],
    ['달빛서점', '', 'card', 'in', 'refund'],
    ['홍길동 이체취소', '', 'bank', 'in', 'transfer'],
  ]);
});

describe('a standing order', () => {
  tell([
    ['청년도약적금', '자동이체', 'bank', 'out', 'transfer'],
    ['정기예금 3회차', '자동이체', 'bank', 'out', 'transfer'],
    ['주택청약저축', '타행자동이체', 'bank', 'out', 'transfer'],
    ['삼성화재해상', '자동이체', 'bank', 'out', 'purchase'],
    ['도시가스', '자동이체', 'bank', 'out', 'purchase'],
    ['예금보험공사', '자동이체', 'bank', 'out', 'purchase'],
    ['저축보험 교보생명', '자동이체', 'bank', 'out', 'purchase'],
    ['예금카페', '체크카드', 'bank', 'out', 'purchase'],
  ]);
});

describe('a standing order for dues goes to no person', () => {
  tell([
    ['코스트코코리아 연회비', '자동이체', 'bank', 'out', 'purchase'],
    ['가온스포츠 연회비', '자동이체', 'bank', 'out', 'purchase'],
    ['자동이체 가온스포츠 연회비', '', 'bank', 'out', 'purchase'],
    ['자동이체 도시가스', '', 'bank', 'out', 'purchase'],
    ['자동이체 홍길동', '', 'bank', 'out', 'transfer'],
    ['자동이체 신한카드대금', '', 'bank', 'out', 'payment'],
    ['자동이체 청년도약적금', '', 'bank', 'out', 'transfer'],
    ['가온타워 주차비', '자동이체', 'bank', 'out', 'purchase'],
    ['한빛신문 구독료', '타행자동이체', 'bank', 'out', 'purchase'],
    ['전기료', '자동이체', 'bank', 'out', 'purchase'],
    ['국민 연금', '자동이체', 'bank', 'out', 'purchase'],
    // The customer of a company, not whom it is paid to
    ['한국전력공사 홍길동', '자동이체', 'bank', 'out', 'purchase'],
    ['삼성화재 · 홍길동', '자동이체', 'bank', 'out', 'purchase'],
    ['용돈 홍길동', '자동이체', 'bank', 'out', 'transfer'],
    ['국민은행 홍길동', '자동이체', 'bank', 'out', 'transfer'],
    ['카카오 홍길동', '자동이체', 'bank', 'out', 'transfer'],
    ['이은비', '자동이체', 'bank', 'out', 'transfer'],
    ['김단비', '자동이체', 'bank', 'out', 'transfer'],
    ['박순금', '자동이체', 'bank', 'out', 'transfer'],
    ['오세나', '자동이체', 'bank', 'out', 'transfer'],
  ]);
});
