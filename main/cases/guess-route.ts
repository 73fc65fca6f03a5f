import type { AccountKind } from '../../shared/statement.ts';
import type { CardNetwork, IssuerCountry, PaymentRoute } from '../../shared/dispute/terms.ts';
import type { Currency } from '../../shared/money.ts';

/** What its statements tell of an account. */
export interface AccountSigns {
  readonly kind: AccountKind | null;
  /** Its name, and the institution's where there is one. */
  readonly names: readonly string[];
  readonly currency: Currency;
}

export interface GuessedRoute {
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
}

/**
 * How charges of an account are disputed, as far as its name and currency tell. Only a guess: the person can
 * say otherwise, and what is not known widens the limits that are watched.
 */
export function guessRoute({ kind, names, currency }: AccountSigns): GuessedRoute {
  const name = names.join(' ');
  return {
    route: routeOf(kind, name),
    network: first(NETWORKS, name),
    country: first(COUNTRIES, name) ?? BY_CURRENCY[currency] ?? null,
  };
}

function routeOf(kind: AccountKind | null, name: string): PaymentRoute {
  const told = first(ROUTES, name);
  if (told) return told;
  if (kind === 'wallet') return 'paypal';
  return kind === 'bank' ? 'debit-card' : 'card';
}

function first<T>(signs: readonly (readonly [RegExp, T])[], name: string): T | null {
  return signs.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const ROUTES: readonly (readonly [RegExp, PaymentRoute])[] = [
  [/paypal|페이팔/iu, 'paypal'],
  [/체크|통장|입출금|예금|debit|check card|\bcheck(ing)?\b|girokonto|\bsavings\b/iu, 'debit-card'],
  [/선불|기프트|prepaid|gift|트래블월렛|travel ?wallet/iu, 'prepaid'],
];

const NETWORKS: readonly (readonly [RegExp, CardNetwork])[] = [
  [/\bvisa\b|비자/iu, 'visa'],
  [/master ?card|마스터/iu, 'mastercard'],
  [/\bamex\b|american express|아멕스|아메리칸 ?익스프레스/iu, 'amex'],
  [/\bdiscover\b|디스커버/iu, 'discover'],
  [/\bjcb\b/iu, 'jcb'],
  [/union ?pay|유니온페이|은련/iu, 'unionpay'],
];

/** Institutions that work in one country only, or mostly. */
const COUNTRIES: readonly (readonly [RegExp, IssuerCountry])[] = [
  [
    /신한|국민|삼성|현대|롯데|하나|우리|농협|기업은행|카카오|토스|케이뱅크|우체국|새마을|수협|씨티은행|비씨|트래블월렛/u,
    'kr',
  ],
  [
    /shinhan|kookmin|\bkb\b|samsung ?card|hyundai ?card|lotte ?card|\bhana\b|woori|\bnh\b|kakao|\btoss\b|\bbc ?card/iu,
    'kr',
  ],
  // Before those of the US, of which some work there, too.
  [/\buk\b|monzo|starling|barclay|\bhsbc\b|lloyds|natwest|nationwide|halifax/iu, 'uk'],
  [
    /\bchase\b|bank of america|wells ?fargo|capital one|\bciti|american express|\bamex\b|discover|\bus bank|\bpnc\b|\bally\b|schwab|usaa|\bchime\b/iu,
    'us',
  ],
  [
    /\bn26\b|\bdkb\b|\bing\b|sparkasse|commerzbank|deutsche bank|comdirect|volksbank|bunq|rabobank|\babn\b|bnp|société générale|\bbbva\b|caixa/iu,
    'eu',
  ],
];

/** A currency that one country of the list has; the dollar is held by people everywhere. */
const BY_CURRENCY: Readonly<Partial<Record<Currency, IssuerCountry>>> = { KRW: 'kr', GBP: 'uk', EUR: 'eu' };
