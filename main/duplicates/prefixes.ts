/*
 * What stands before the merchant's own name. Sources: `descriptors` in the dispute rules
 * (PAYPAL *, STRIPE *, PADDLE.NET*, GOOGLE *), processors' own pages on soft descriptors
 * (Square `SQ *`, Toast `TST*`, Shopify `SP `, FastSpring `FS *`), and how Korean card statements
 * print the payment gateway in front of the shop.
 */

/** A wallet stands between card and merchant: the same purchase shows in its own statement too. */
export type Wallet = 'paypal' | 'kakaopay' | 'naverpay' | 'toss' | 'payco' | 'other';

/** How banks say "card purchase", and how they mark a credit; removed wherever a text starts so. */
export const BANK_PHRASE =
  /^(?:(?:pos|visa|mastercard|debit|credit|card|check ?card|ec|contactless|online|recurring|internet|foreign|intl|international|mc|dbt|pre-?auth(?:ori[sz]ed)?|kartenzahlung|girocard|lastschrift|apple pay|google pay|samsung pay|ach)[ :-]+)*(?:(?:purchase|payment|debit|zahlung|transaction|pymt|pmt|kauf|withdrawal at)(?: (?:authori[sz]ed|on|to|at|from|bei|an)\b)*[ :-]+(?:\d\d[/.]\d\d(?:[/.]\d{2,4})? )?)|^(?:check ?card|kartenzahlung|lastschrift|girocard|pos|dbt crd|debit card) (?:\d{4} )?|^(?:refund|return|returned|reversal|credit voucher|merchant credit|merchandise return|credit|rückzahlung|gutschrift|erstattung|storno|cancelled|canceled|cancellation|chargeback|adjustment)(?: (?:of|from|by|for|von))?[ :*-]+|^[[(]?(?:승인취소|매입취소|매출취소|결제취소|부분취소|취소|환불|반품|체크카드|체크|신용|일시불|할부|해외|해외이용|해외승인|국내|승인|매입)[\])]?[ :_-]+|^\[[^\]]{1,8}\] ?/;

/** `name` of the processor, then a mark, then the merchant. */
const LATIN_PROCESSOR =
  /^(?:(paypal|pp|pypl)(?: ?\*|\. ?\* ?|_|-| inst xfer | )|(?:(kakaopay|kakao pay)|(naverpay|naver pay|npay)|(tosspay|tosspayments|toss)|(payco|smilepay|ssgpay|samsungpay|lpay|wechatpay|weixin|alipay))[ _*/-]+|(?:sq|gosq|tst|stripe|st|paddle\.net|paddle|fs|fsprg|fastspring|sp|shopify|sumup|zettle|izettle|cko|2co\.com|2co|2checkout|lemsqzy|lmsqueezy|ls|py|wl|bt|dr|digitalriver|xsolla|cleverbridge|gumroad|clover|ec|ppro|adyen|mollie|gocardless|square|sqr|wpy|wp|worldpay|iz|eway|payu|ipn|spreedly|dlo|ebanx|inicis|nicepay|nice|kcp|danal|payletter|eximbay|ksnet|kicc|kis|smartro|mobilians|kgmob|settlebank|bluesnap|bls|bs|paymentwall|klarna|afterpay|affirm(?! ?\* ?pay\b))(?: ?\*+ ?|-\*| - |_)|(?:sp) )/;

/** Korean gateways and wallets; what follows may be glued on. */
const KOREAN_PROCESSOR =
  /^(?:(카카오페이)|(네이버페이|네이버파이낸셜)|(토스페이먼츠|토스페이|토스(?=[ _*/-]))|(페이코)|(?:스마일페이|삼성페이|ssg페이|쓱페이|엘페이|l페이|케이지이니시스|kg이니시스|이니시스|nhn ?kcp|엔에이치엔케이씨피|한국사이버결제|나이스페이먼츠|나이스페이|나이스정보통신|kg모빌리언스|모빌리언스|다날|갤럭시아머니트리|갤럭시아|헥토파이낸셜|이지페이|키움페이|한국정보통신|세틀뱅크|온라인결제))[ _*/()-]*/;

/** Takes one processor off the front; null where there is none or nothing would be left. */
export function withoutProcessor(text: string): { rest: string; wallet: Wallet | null } | null {
  const latin = LATIN_PROCESSOR.exec(text);
  if (latin) {
    const [found, paypal, kakao, naver, toss, other] = latin;
    const wallet = paypal
      ? 'paypal'
      : kakao
        ? 'kakaopay'
        : naver
          ? 'naverpay'
          : toss
            ? 'toss'
            : other
              ? 'other'
              : null;
    return remainder(text, found, wallet);
  }
  const korean = KOREAN_PROCESSOR.exec(text);
  if (!korean) return null;
  const [found, kakao, naver, toss, payco] = korean;
  const wallet = kakao ? 'kakaopay' : naver ? 'naverpay' : toss ? 'toss' : payco ? 'payco' : null;
  return remainder(text, found, wallet);
}

function remainder(text: string, found: string, wallet: Wallet | null) {
  const rest = text.slice(found.length).replace(/^[ *_/()-]+/, '');
  return /\p{L}{2}/u.test(rest) ? { rest, wallet } : null;
}

/** Behind a wallet's name Shopify's `SP ` is glued to that of the shop: `SPPATAGONIAO`. */
export function withoutShopify(key: string): string {
  return key.startsWith('sp') && key.length > LONG_KEY ? key.slice(2) : key;
}

const LONG_KEY = 8;
