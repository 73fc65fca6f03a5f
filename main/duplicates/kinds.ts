/**
 * What sort of place a merchant is, as far as it matters for "charged twice?": how soon people come
 * back, whether prices repeat, and whether two equal charges in a row are ordinary there.
 */
export type MerchantKind =
  | 'subscription' // billed by the period: software, streaming, telephone, insurance, gym
  | 'lodging'
  | 'shop'
  | 'grocery'
  | 'restaurant'
  | 'delivery'
  | 'cafe'
  | 'convenience'
  | 'vending'
  | 'transit' // fares, tolls, parking
  | 'taxi'
  | 'ticket' // cinema, museum, events: one charge a seat happens
  | 'airline' // one charge a passenger is the rule
  | 'fuel'
  | 'health'
  | 'marketplace' // one order is charged in parts as it ships
  | 'appstore' // many products under one name
  | 'game'
  | 'topup' // prepaid credit
  | 'gift' // gift cards: one for each who gets one
  | 'course' // lessons and camps: one charge a child
  | 'instalments' // buy now, pay later
  | 'registrar' // domains: each renewed by the year under a number of its own
  | 'other'
  | 'never'; // cash, transfers, fees and the like: cannot be a double charge

/** Words of a Latin-script text (whole tokens) that tell the kind. */
const WORDS: readonly (readonly [MerchantKind, string])[] = [
  [
    'never',
    'atm withdrawal zelle venmo cashapp wire transfer xfer überweisung ueberweisung dauerauftrag geldautomat bargeld interest overdraft zinsen abgeltung ebill savings sav sparen sparplan sparrate sparbuch tagesgeld festgeld umbuchung sparkonto bausparen entgelt kontoführung kontofuehrung kontoführungsentgelt',
  ],
  [
    'topup',
    'reload reloads topup recharge prepaid credits prepay tmoney cashbee aufladung guthaben auto-reload autoreload wallet airtime',
  ],
  [
    'gift',
    'gift giftcard giftcards egift egiftcard gift-card voucher vouchers geschenkkarte geschenkgutschein gutschein gutscheine geschenkkarten carte-cadeau',
  ],
  [
    'course',
    'course courses kurs kurse kursgebühr kursgebuehr kursbeitrag camp camps lesson lessons swim swimming swimschool tuition tutor tutoring piano violin ballet karate judo taekwondo nachhilfe schwimmschule tanzschule ballettschule reitschule musikschule volkshochschule vhs',
  ],
  ['instalments', 'klarna afterpay affirm zip sezzle clearpay consors ratenkauf ratenzahlung teilzahlung'],
  [
    'vending',
    'vending vend vendors canteen snack usatech nayax laundry laundromat coinlaundry washer selecta automat waschsalon launderette photobooth',
  ],
  [
    'transit',
    'parking park-n-ride parkplatz parkhaus toll tolls fastrak ezpass e-zpass metro mta bart subway-fare transit bus tram rail railway train trains fare fares caltrain tfl maut vignette pedaggio telepass asfinag opal presto clipper ventra septa wmata septakey bvg mvg hvv sncf ratp bahn db oyster parkmobile ringgo justpark spothero easypark q-park contipark paybyphone parkwhiz peage autostrade turnpike ferry lime bird citibike bikeshare amtrak lner trainline gwr scotrail northernrail eurostar renfe trenitalia italo sbb öbb oebb thameslink southeastern avanti flixbus flixtrain',
  ],
  ['taxi', 'taxi cab uber lyft bolt freenow curb grab cabify rideshare'],
  [
    'ticket',
    'cinema cinemas theatre theater movie movies amc regal cinemark cinemaxx cineplex cinestar cinepolis multiplex odeon uci kinopolis ticket tickets ticketmaster eventbrite stubhub museum zoo aquarium concert festival arena stadium kino museumsshop eventim disneyland legoland fandango axs seatgeek arcade bowling lottery lotto golf lift ski comedy playhouse ballet opera symphony',
  ],
  ['airline', 'airline airlines airways air lufthansa ryanair easyjet wizz jetblue'],
  [
    'fuel',
    'shell exxon chevron bp mobil esso aral texaco gasoline petrol gas fuel sunoco citgo valero arco gulf tankstelle speedway wawa sheetz',
  ],
  [
    'cafe',
    'coffee cafe café caffe caffè espresso starbucks roasters roastery bakery boulangerie bäckerei baeckerei donut donuts doughnut tea boba bagel bagels juice smoothie peets dunkin gelato patisserie brew kaffee konditorei icecream creamery',
  ],
  [
    'convenience',
    '7-eleven 7eleven convenience kiosk minimart circlek newsagent corner deli bodega tabak spätkauf spaetkauf späti quickmart mart24',
  ],
  [
    'restaurant',
    'restaurant restaurante ristorante trattoria pizzeria pizza grill sushi ramen noodle noodles burger burgers taco tacos taqueria bbq diner bistro kitchen steak steakhouse brauhaus vapiano nordsee shakeshack panera nandos wagamama pub bar tavern brewery brewing eatery kebab döner doener thai thali curry wok pho bento salad sandwich sandwiches subs wings chicken gasthaus imbiss food foods canteen dining lunch mcdonalds subway chipotle kfc wendys pret izakaya osteria cantina biergarten brasserie wirtshaus ratskeller',
  ],
  ['delivery', 'doordash grubhub ubereats deliveroo lieferando postmates foodora wolt'],
  [
    'grocery',
    'grocery grocer groceries supermarket supermarkt supermercado market markt foodmart aldi lidl rewe edeka kroger safeway publix costco walmart tesco sainsbury sainsburys wegmans carrefour butcher organic wholefoods',
  ],
  [
    'health',
    'pharmacy apotheke drug drugstore clinic dental dentist dds md hospital doctor medical vet veterinary physio physiotherapy physiotherapie krankengymnastik zahnarzt zahnarztpraxis praxis optician copay',
  ],
  [
    'lodging',
    'hotel hotels inn motel resort lodge hostel airbnb suites booking marriott hilton hyatt pension',
  ],
  ['marketplace', 'amazon amzn ebay etsy aliexpress temu wish marketplace'],
  [
    'game',
    'game games gaming steam steamgames playstation xbox nintendo roblox robux blizzard riot nexon epicgames supercell',
  ],
  [
    'subscription',
    'subscription subscr subscriptio subscript subs membership member premium monthly annual renewal recurring insurance assurance versicherung mutual telecom mobile wireless broadband internet fiber hosting cloud software saas license vpn streaming gym fitness yoga electric electricity energy water utility utilities power stadtwerke news times herald magazine patreon substack rent mortgage lease plan pro plus domain domains jahresbeitrag mitgliedsbeitrag mitgliedschaft jahresgebühr abo abonnement',
  ],
  ['appstore', 'google'],
  [
    'shop',
    'store shop outlet electronics furniture clothing fashion shoes boutique books bookstore hardware garden toys sports jewelry jewellery supply supplies optical appliance appliances home decor',
  ],
];

/** Parts of a Korean text that tell the kind; found anywhere in it. */
const KOREAN_WORDS: readonly (readonly [MerchantKind, string])[] = [
  [
    'never',
    '이체 송금 출금 현금인출 수수료 이자 결제대금 카드대금 대출 적금 청약저축 저축예금 정기예금 예금',
  ],
  ['topup', '충전 선불 티머니 캐시비 머니충전 포인트충전'],
  ['gift', '상품권 기프트카드 기프티콘 선물하기 선물카드'],
  ['course', '학원 수강료 수강 교습 강습 태권도 레슨 캠프'],
  [
    'vending',
    '자판기 인생네컷 포토이즘 하루필름 코인노래 벤딩 코인워시 크린토피아코인 코인빨래 코인세탁 빨래방 세탁방 무인',
  ],
  ['transit', '지하철 버스 교통 철도 코레일 하이패스 통행료 톨게이트 주차 파킹 도로공사 따릉이 고속'],
  ['taxi', '택시 모빌리티 카카오t 타다'],
  [
    'ticket',
    'cgv 시네마 메가박스 극장 영화 티켓 박물관 미술관 입장 놀이공원 에버랜드 롯데월드 노래방 pc방 피씨방 볼링 공연 골프 당구 복권',
  ],
  ['airline', '항공'],
  ['fuel', '주유 칼텍스 오일뱅크 에너지 충전소'],
  ['cafe', '커피 카페 까페 다방 베이커리 제과 빵 도넛 아이스크림 디저트'],
  ['convenience', '편의점 씨유 세븐일레븐 미니스톱 이마트24'],
  ['delivery', '배달 요기요 쿠팡이츠 우아한형제들'],
  [
    'restaurant',
    '식당 스테이크 구이 비어 맥주 김밥 분식 국밥 치킨 피자 버거 족발 보쌈 갈비 삼겹 고기 식육 횟집 초밥 스시 라멘 국수 칼국수 냉면 짜장 반점 중화 한식 일식 돈까스 떡볶이 푸드 주점 호프 포차 곱창 레스토랑 도시락 구내 밥상 면옥 순대 해장 밥',
  ],
  ['grocery', '마트 슈퍼 정육 청과 농협 하나로 홈플러스 시장 식자재 반찬'],
  ['health', '약국 병원 의원 치과 한의원 안과 클리닉 동물병원 의료'],
  ['lodging', '호텔 모텔 스테이 게스트하우스 호스텔 펜션 리조트 숙박 야놀자 여기어때 콘도'],
  ['game', '게임 넥슨 엔씨 넷마블'],
  ['appstore', '구글플레이 인앱 원스토어'],
  ['instalments', '할부금'],
  [
    'subscription',
    '연회비 구독 멤버십 멤버쉽 정기결제 정기배송 월정액 자동결제 보험 생명 화재 손해 통신 텔레콤 인터넷 유플러스 휴대폰 호스팅 도메인 클라우드 연간구독 렌탈 헬스 휘트니스 피트니스 필라테스 요가 전기요금 도시가스 수도 관리비 유치원 신문 웹툰',
  ],
  ['shop', '백화점 아울렛 서점 문구 의류 신발 가구 전자 하이마트 다이소 올리브영 화장품 안경 몰 쇼핑'],
];

const KIND_OF_WORD = new Map(WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));

const KIND_OF_KOREAN = new Map(
  KOREAN_WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

const KOREAN = new RegExp([...KIND_OF_KOREAN.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Earlier in this list wins where a text speaks for several: `STARBUCKS RELOAD` is a top-up. */
const RANK = new Map(WORDS.map(([kind], rank) => [kind, rank]));

/** Kinds that a word beside a known brand overrides (`Starbucks` card reload, hotel parking). */
const OVERRIDING = new Set<MerchantKind>(['topup', 'vending', 'gift']);
/** Words that make a plan of whatever a shop sells: `COSTCO *ANNUAL RENEWAL`. */
const PLAN_WORD =
  /^(?:membership|annual|renewal|subscr\w*|hosting|jahresbeitrag|bahncard)$|연회비|멤버십|구독|정기|호스팅/u;
const SELLS_PLANS = new Set<MerchantKind>([
  'shop',
  'grocery',
  'marketplace',
  'delivery',
  'other',
  'transit',
  'health',
  'cafe',
]);

/**
 * The kind of a merchant by the words of its text.
 * @param tokens lower-case words of the whole text, codes and numbers left out
 * @param brand kind of the brand where the alias table knows it
 * @param beside words of the other columns: heard where the name says nothing, or where they say
 *   that nothing was bought at all (`Jane Doe · Sparen`)
 */
export function kindOf(
  tokens: readonly string[],
  brand: MerchantKind | null,
  beside: readonly string[] = [],
): MerchantKind {
  const kind = kindByWords(tokens, brand);
  if (beside.length === 0 || brand !== null) return kind;
  const said = kindByWords(beside, null);
  return kind === 'other' || said === 'never' ? said : kind;
}

function kindByWords(tokens: readonly string[], brand: MerchantKind | null): MerchantKind {
  let best: MerchantKind | null = null;
  let bestRank = Infinity;
  const consider = (kind: MerchantKind | undefined) => {
    if (kind === undefined) return;
    const rank = RANK.get(kind) ?? WORDS.length;
    if (rank < bestRank) [best, bestRank] = [kind, rank];
  };
  for (const token of tokens) {
    consider(KIND_OF_WORD.get(token));
    if (token.charCodeAt(token.length - 1) < 0x1100 && token.charCodeAt(0) < 0x1100) continue;
    for (const [word] of token.matchAll(KOREAN)) consider(KIND_OF_KOREAN.get(word));
  }
  const known = brand ?? best ?? 'other';
  if (SELLS_PLANS.has(known) && tokens.some((token) => PLAN_WORD.test(token))) return 'subscription';
  if (brand !== null) return best !== null && OVERRIDING.has(best) ? best : brand;
  return best ?? 'other';
}
