import type { Row } from '../duplicates/rows.ts';

/*
 * What is paid every month and is no merchant's plan: the rent, and money to a person. Reading takes most of it for
 * transfers by the bank's own words; these are rows whose bank says nothing but the text.
 */

/** The rent of a home, in the words in which people and banks write it. */
const RENT =
  /월세|임대료|임차료|집세|방세|(?<!\p{L})(?:rent|rents|landlord|(?:kalt|warm|wohnungs)?miete|mietzahlung|loyers?|alquiler|arriendo|affitto|locazione|huur|huurbetaling|aluguel|hyra|husleje|czynsz)(?!\p{L})/u;

/** What else is rented, by the day or by the plan. */
const RENTED =
  /rent[ -]a[ -]|rent[ -]the|(?<!\p{L})(?:cars?|autos?|bikes?|trucks?|vans?|tools?|equipment|storage|movies?|dvds?|videos?|games?|servers?|coches?|vehiculos?|motos?|voitures?|garage)(?!\p{L})|정수기|렌탈|렌터카/u;

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길';
/** A whole name as Koreans have it, or one of which the bank hides a part: `홍길동`, `홍*동님`. */
const KOREAN_PERSON = new RegExp(`^[${SURNAMES}](?:[가-힣]{2}|[*○][가-힣]?)님?$`, 'u');

/** Dues and shops have the length of a name, and by chance its first syllable: 전기료, 주차비, 정육점. */
const NO_PERSON = /[료비금세점원실집]$|마트$|카페$|식당$|약국$|신문$|우유$|구독$|전자$|보험$|통신$|유튜브/u;

/** Whether a charge is of private life and of no merchant. What the table of merchants knows is one. */
export function isPrivate({ charge, descriptor }: Row): boolean {
  if (descriptor.known) return false;
  const { text } = descriptor;
  if (RENT.test(text) && !RENTED.test(text)) return true;
  const named = charge.accountKind === 'bank' && descriptor.kind === 'other';
  return named && KOREAN_PERSON.test(text) && !NO_PERSON.test(text);
}
