/*
 * What Korean banks print as 적요: the channel by which money went, not what for. A channel says
 * transfer unless a company stands at the other end: shops take money over a virtual account, too.
 * The words are those of KB, Shinhan, Woori, Hana, NH, IBK, Kakao Bank and Toss Bank exports.
 */

const CHANNEL =
  /^(?:전자금융|e-?금융|인터넷(?:뱅킹|이체|출금|입금)?|인뱅|모바일(?:뱅킹|이체|출금|입금)?|스마트(?:폰|뱅킹|이체|당행|타행)?|폰뱅킹|텔레뱅킹|오픈(?:뱅킹|이체|출금|입금)?(?:출금|입금)?|펌뱅킹(?:입금)?|pc뱅킹|홈뱅킹|(?:타행|당행)(?:이체|송금|pc|ib|mb|모바일|인터넷|자동이체|입금|출금)?|대체(?:출금|입금)?|(?:일반|계좌|즉시|예약|간편|바로|자동|급여|cd|atm|ib|fb|내계좌)?(?:이체|송금)(?:출금|입금)?|이체|송금)$/;
const STANDING_ORDER = /자동이체/;

/** Marks of a company, and the names of payment companies that take money for shops. */
const COMPANY =
  /\(주\)|\(유\)|\(사\)|\(재\)|주식회사|유한회사|페이먼츠|페이먼트|이니시스|나이스페이|나이스정보|kcp|다날|갤럭시아|헥토|쿠콘|세틀뱅크|네이버|카카오페이|토스페이|쿠팡|우아한형제들|지마켓|옥션|11번가|십일번가|코리아|닷컴|공사|공단|전력|가스|수도|구청|시청|국세|지방세|관리비|보험|생명|화재|손보|통신|텔레콤|유플러스|케이티|kt|skt|lgu|아파트|도시가스|렌탈|정수기|학원|병원|의원|약국|마트/;

const SURNAME =
  '(?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태]|남궁|황보|제갈|선우|독고|사공|서문)';
const PERSON = new RegExp(`^${SURNAME}[가-힣]{1,2}(?:님|\\*)?$|^${SURNAME}\\*{1,2}[가-힣]?$`);
const TRADE =
  /(?:마트|카페|식당|치킨|분식|약국|병원|의원|서점|택시|빵집|꽃집|상회|상사|정육|마켓|문구|학원|김밥|국밥|반점|통신|전자|은행|증권|카드|보험|생명|화재|가스|전력|주유|세탁|미용|헤어|안경|치과|한의)$/;

/** What is paid for, where it has the length and by chance the first syllable of a name: 연회비, 전기료, 주차비. */
const DUES =
  /(?:회비|료)$|^(?:원비|주차비|차량비|방송비|공사비|기부금|장학금|성금|연금|공과금|주민세|소득세|지방세|전기세|구독|정기권|이용권|유치원|방과후|신문|우유)$/;

/** A name as Koreans have it: a surname and one or two syllables; `홍*동` where the bank hides one. */
function isKoreanPerson(text: string): boolean {
  return PERSON.test(text) && !TRADE.test(text) && !DUES.test(text);
}

/** A person's name at the end; behind a company's (`한국전력공사 홍길동`) it is its customer's. */
function goesToPerson(text: string): boolean {
  const [name = ''] = /[^ ·]*$/.exec(text) ?? [];
  return isKoreanPerson(withoutBank(name)) && !COMPANY.test(text.slice(0, -name.length));
}

/** Paid into a savings account of one's own, mostly by standing order: 정기적금, 청약저축, 주택청약. */
const SAVINGS = /(?<!누)적금(?!액)|예금(?!주|보험|이자)|청약(?!철회)|저축(?!은행|보험)/;

/** What a Korean channel word says of the row; null where it is no channel or says too little. */
export function kindOfChannel(type: string, text: string): 'transfer' | 'purchase' | null {
  const channel = type.replaceAll(' ', '');
  if (SAVINGS.test(channel) || SAVINGS.test(text)) return 'transfer';
  if (channel === '') return kindOfText(text);
  if (!CHANNEL.test(channel)) return null;
  if (STANDING_ORDER.test(channel)) return goesToPerson(text) ? 'transfer' : 'purchase';
  return COMPANY.test(text) ? 'purchase' : 'transfer';
}

/** Exports without a column for the channel put it before the name: `모바일 홍길동`, `타행이체 홍길동`. */
function kindOfText(text: string): 'transfer' | 'purchase' | null {
  const [channel = '', ...name] = text.split(/ (?:· )?/);
  if (name.length === 0 || !CHANNEL.test(channel)) return null;
  if (goesToPerson(name.join(' '))) return 'transfer';
  return STANDING_ORDER.test(channel) ? 'purchase' : null;
}

/** `국민홍길동`: the bank of the other side before the name. */
function withoutBank(name: string): string {
  return name.replace(
    /^(?:국민|신한|우리|하나|농협|기업|카카오|토스|케이|새마을|신협|우체국|부산|대구)(?=[가-힣*]{3}$)/,
    '',
  );
}
