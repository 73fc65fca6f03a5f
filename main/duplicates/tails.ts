/*
 * What stands after the merchant's own name and says nothing of who it is: places, legal forms,
 * billing words. Lists are the common ones; an unknown town stays, and `families.ts` still joins
 * the two spellings where one merely goes on longer than the other.
 */

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}

/** Two-letter states, provinces and countries, and the longer country names banks print. */
export const REGIONS = words(
  'al ak az ar ca co ct de fl ga hi id il ia ks ky la md mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok pa ri sc sd tn tx ut vt va wa wv wi wy dc pr on qc bc ab mb sk ns nb nl us usa deutschland gb gbr uk ie irl irlanda ireland lu lux luxembourg deu germany kr kor korea jp jpn fr fra nl nld es esp it ita se swe sweden ch che at aut sg sgp singapore hk hkg au aus cn chn tw be cz pl dk no fi',
);

/** Towns of one word that end a text. */
export const TOWNS = words(
  'seattle sunnyvale cupertino chicago boston austin houston dallas denver portland atlanta miami phoenix philadelphia brooklyn oakland berkeley irvine minneapolis detroit charlotte orlando tampa nashville pittsburgh baltimore sacramento honolulu redmond wilmington manhattan bronx london dublin cork berlin hamburg münchen muenchen munich köln koeln frankfurt stuttgart düsseldorf duesseldorf leipzig paris amsterdam stockholm zürich zurich wien vienna madrid barcelona milano roma brussels toronto vancouver montreal sydney melbourne tokyo osaka seoul busan incheon daegu daejeon gwangju suwon seongnam gangnam pangyo singapore hongkong 서울 부산 인천 대구 대전 광주 수원 성남 강남 판교 서울시 서울특별시 경기 경기도 한국 대한민국',
);

/** Towns of two words, by their last word. */
export const SECOND_WORD_OF_TOWN = new Map([
  ['francisco', 'san'], ['jose', 'san'], ['diego', 'san'], ['antonio', 'san'], ['mateo', 'san'],
  ['york', 'new'], ['angeles', 'los'], ['gatos', 'los'], ['vegas', 'las'], ['alto', 'palo'],
  ['view', 'mountain'], ['clara', 'santa'], ['monica', 'santa'], ['city', 'redwood'], ['park', 'menlo'],
  ['louis', 'st'], ['paul', 'st'], ['kong', 'hong'], ['lake', 'salt'], ['orleans', 'new'], ['san', 'south'],
]); // prettier-ignore

/** Legal forms; `labs` and the like are part of a name and stay. */
export const LEGAL = words(
  'inc incorporated llc ltd limited corp corporation co company gmbh ag ug kg ohg mbh se sa sas sarl bv nv ab oy as aps plc pte pty srl spa kk lp llp pbc intl international eu emea europe usa 주식회사 유한회사 유한책임회사 주 유',
);

/** How a bill calls itself. */
export const BILLING = words(
  'subscription subscriptions subscriptio subscripti subscript subscr subs sub monthly annual yearly renewal recurring payment payments pymt bill billing invoice purchase pmt billpay online web website internet autopay help helppay support service services customer www com net org io 정기결제 자동결제 월결제 월정액 온라인 결제 이용료 월이용료 구독 구독료',
);

/** Words before a number of a branch or till. */
export const STORE_WORDS = words(
  'card store str shop no nr number unit terminal term till loc location filiale branch 지점',
);
