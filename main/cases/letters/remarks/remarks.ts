import type { LetterRemark } from '../../../../shared/case/letters.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { CARD, hasCheckDigit } from '../card-numbers.ts';
import { REFERENCES } from '../references.ts';
import { amountsIn, amountsOf, judge } from './amounts.ts';
import { daysIn, daysOf, isKnown } from './days.ts';
import { placesOf } from './mention.ts';
import type { Phrase } from './phrase.ts';
import { PHRASES_EN } from './phrases-en.ts';
import { PHRASES_KO } from './phrases-ko.ts';

/** Characters that a busy person reads; Korean says more with fewer. */
const LENGTHS: Readonly<Record<Language, number>> = { en: 3_000, ko: 2_000 };

/** Of nearly all cards. */
const CARD_DIGITS = 16;

const MARK = /\[[^[\]\n]{1,200}\]/g;
const RESIDENT = /(?<!\d)\d{6}-[1-8]\d{6}(?!\d)/g;
const MARKS = /!{2,50}|\?{2,50}/g;
const CAPITALS = /\b[A-Z]{3,30}(?: [A-Z]{2,30}){2,12}\b/g;

// English ones stand as words of their own; Korean ones carry their endings with them.
const COMPILED = [
  ...PHRASES_EN.map((phrase) => ({ phrase, pattern: new RegExp(`\\b(?:${phrase.find})\\b`, 'giu') })),
  ...PHRASES_KO.map((phrase) => ({ phrase, pattern: new RegExp(phrase.find, 'gu') })),
];

/** What a gentle reader would say about a letter before it is sent, in the order of the letter. */
export function remarksAbout(body: string, language: Language, facts: LetterFacts): readonly LetterRemark[] {
  const all = [
    ...marks(body, facts),
    ...secrets(body, facts),
    ...phrases(body, facts),
    ...shouting(body, facts),
    ...amounts(body, facts),
    ...days(body, facts),
    ...length(body, LENGTHS[language]),
  ];
  return withoutOverlaps(all);
}

/** What the bank, a receipt or a file name says is not the person's tone, and no mark of ours. */
function quoted(facts: LetterFacts, text: string): boolean {
  return printed(facts).some((one) => one.includes(text));
}

/** What letters take over as it is written elsewhere. */
function printed({ claim, files, talk, given }: LetterFacts): readonly string[] {
  return [
    claim.merchant,
    claim.customer,
    claim.documents.owed,
    claim.documents.claimed,
    ...[claim.owed, ...claim.charges].flatMap((charge) =>
      charge === null ? [] : [charge.description, charge.reference ?? '', charge.account?.name ?? ''],
    ),
    ...files.map(({ name }) => name),
    ...talk.map(({ quoted }) => quoted),
    ...Object.values(given),
  ];
}

function marks(body: string, facts: LetterFacts): readonly LetterRemark[] {
  return placesOf(body, MARK)
    .filter(({ match }) => !quoted(facts, match[0]))
    .map(({ from, to }) => remark('missing', from, to, 'letters.remark.missing'));
}

function secrets(body: string, { claim }: LetterFacts): readonly LetterRemark[] {
  const references = [claim.owed, ...claim.charges].map((charge) => charge?.reference?.replaceAll(/\D/g, ''));
  const cards = placesOf(body, CARD)
    .filter(({ match }) => {
      const digits = match[0].replaceAll(/\D/g, '');
      // Of sixteen digits with a check digit hardly one is only a reference: it is rather a card in its column.
      const isReference = digits.length !== CARD_DIGITS && references.includes(digits);
      return hasCheckDigit(digits) && !isReference;
    })
    .map(({ from, to }) => remark('card-number', from, to, 'letters.remark.cardNumber'));
  const persons = placesOf(body, RESIDENT).map(({ from, to }) =>
    remark('card-number', from, to, 'letters.remark.personalNumber'),
  );
  return [...cards, ...persons];
}

function phrases(body: string, { claim }: LetterFacts): readonly LetterRemark[] {
  return COMPILED.filter(({ phrase }) => claim.recognised || !phrase.accuses).flatMap(({ phrase, pattern }) =>
    placesOf(body, pattern).map(({ from, to }) =>
      remark(phrase.kind, from, to, sayOf(phrase), phrase.instead),
    ),
  );
}

function sayOf({ kind, accuses }: Phrase) {
  if (accuses) return 'letters.remark.fraud';
  return kind === 'anger' ? 'letters.remark.anger' : 'letters.remark.threat';
}

function shouting(body: string, facts: LetterFacts): readonly LetterRemark[] {
  const marked = placesOf(body, MARKS).map(({ from, to }) =>
    remark('anger', from, to, 'letters.remark.shouting', body.charAt(from) === '!' ? '.' : '?'),
  );
  const capitals = placesOf(body, CAPITALS)
    .filter(({ match }) => !quoted(facts, match[0]))
    .map(({ from, to, match }) =>
      remark('anger', from, to, 'letters.remark.shouting', match[0].toLowerCase()),
    );
  return [...marked, ...capitals];
}

/** What was said, what is printed, and the names of laws bring amounts and days of their own. */
function told(facts: LetterFacts): string {
  const names = Object.values(REFERENCES).flatMap(({ name }) => [name.en, name.ko]);
  return [...facts.talk.map(({ said }) => said), ...facts.checked, ...printed(facts), ...names].join('\n');
}

function amounts(body: string, facts: LetterFacts): readonly LetterRemark[] {
  const known = amountsOf(facts);
  const also = new Set(amountsIn(told(facts)).map(({ digits }) => digits));
  return amountsIn(body).flatMap((mention) => {
    const verdict = also.has(mention.digits) ? 'known' : judge(mention, known);
    if (verdict === 'known') return [];
    return remark(
      'amount',
      mention.from,
      mention.to,
      verdict === 'amount' ? 'letters.remark.amount' : 'letters.remark.currency',
    );
  });
}

function days(body: string, facts: LetterFacts): readonly LetterRemark[] {
  const known = [...daysOf(facts), ...daysIn(told(facts), facts.today).flatMap((mention) => mention.days)];
  return daysIn(body, facts.today).flatMap((mention) => {
    if (isKnown(mention, known, facts.today)) return [];
    return remark(
      'date',
      mention.from,
      mention.to,
      mention.days.length === 0 ? 'letters.remark.noSuchDay' : 'letters.remark.date',
    );
  });
}

function length(body: string, most: number): readonly LetterRemark[] {
  if (body.length <= most) return [];
  const say = { id: 'letters.remark.length', values: { count: most } } as const;
  return [{ from: most, to: body.length, kind: 'length', say, instead: null }];
}

function remark(
  kind: LetterRemark['kind'],
  from: number,
  to: number,
  id: LetterRemark['say']['id'],
  instead: string | null = null,
): LetterRemark {
  return { from, to, kind, say: { id }, instead };
}

/** Of remarks about the same words the one that begins first stays; the one about length lies over all others. */
function withoutOverlaps(all: readonly LetterRemark[]): readonly LetterRemark[] {
  const kept: LetterRemark[] = [];
  let end = 0;
  for (const one of all.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (one.kind === 'length') kept.push(one);
    else if (one.from >= end) {
      kept.push(one);
      end = one.to;
    }
  }
  return kept;
}
