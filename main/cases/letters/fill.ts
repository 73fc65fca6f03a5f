import type { LetterFact } from '../../../shared/case/letters.ts';
import { isDay } from '../../../shared/day.ts';
import { LANGUAGES, type Language } from '../../../shared/messages/entry.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import type { Said } from '../../../shared/said.ts';
import { documentsOf } from './documents.ts';
import { GAPS, type GapId } from './gaps.ts';
import { bare } from './text/charges.ts';
import { lastAnswer, type LetterFacts, refusal } from './letter-facts.ts';
import { PENS } from './pen.ts';

/*
 * What a letter needs and the case does not know is a mark in its text. Each mark is a fact that the person can give;
 * it is kept by its name and serves every letter of the case, in each language.
 */

/** A person is called otherwise in Latin letters. */
const HANGUL = /\p{Script=Hangul}/u;

/** The facts whose marks stand in this text, in its order. */
export function factsIn(text: string, language: Language, facts: LetterFacts): readonly LetterFact[] {
  return [...gaps(language, facts), ...documents(language, facts)]
    .map((fact) => ({ fact, at: text.indexOf(fact.mark) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ fact }) => fact);
}

/** The text with what was given in the place of its marks. A stop that the sentence brings itself is not doubled. */
export function filledWith(text: string, given: readonly LetterFact[], language: Language): string {
  return given.reduce((before, { mark, value, as }) => {
    const words = written(value, as, language);
    return before
      .replaceAll(`“${mark}”`, () => `“${bare(words)}”`)
      .replaceAll(`${mark}.`, () => `${words.replace(/[.。]$/u, '')}.`)
      .replaceAll(mark, () => words);
  }, text);
}

/** A fact as the letter has it. */
export function written(value: string, as: LetterFact['as'], language: Language): string {
  return as === 'day' && isDay(value) ? PENS[language].day(value) : value;
}

/** The facts with what letters do not only name but argue with: the account, and the day of cancelling. */
export function withGiven(facts: LetterFacts): LetterFacts {
  const { claim, given } = facts;
  const [customer = '', cancelled = ''] = [given['customer'], given['cancelled']];
  return {
    ...facts,
    claim: {
      ...claim,
      customer: claim.customer === '' ? customer : claim.customer,
      cancelledOn: claim.cancelledOn ?? (isDay(cancelled) ? cancelled : null),
    },
  };
}

function gaps(language: Language, facts: LetterFacts): readonly LetterFact[] {
  return (Object.keys(GAPS) as GapId[]).map((id) => {
    const { mark, ask, ...gap } = { as: 'line' as const, own: false, canBeNone: false, ...GAPS[id] };
    const { fact, say } = nameOf(id, ask, gap.as, language, facts);
    return {
      ...gap,
      fact,
      fromSettings: false,
      ask: { id: say },
      mark: mark[language],
      value: facts.given[fact] ?? '',
      hint: hintFor(id, gap.as, language, facts),
    };
  });
}

/** Under which name a fact is kept: sentences by language, and the person's name in Latin letters by itself. */
function nameOf(
  id: GapId,
  ask: MessageId,
  as: LetterFact['as'],
  language: Language,
  { given }: LetterFacts,
): { readonly fact: string; readonly say: MessageId } {
  if (as === 'words') return { fact: `${id}.${language}`, say: ask };
  const latin = given['latinName'] !== undefined || HANGUL.test(given['name'] ?? '');
  return id === 'name' && language === 'en' && latin
    ? { fact: 'latinName', say: 'letters.ask.latinName' }
    : { fact: id, say: ask };
}

function documents(language: Language, facts: LetterFacts): readonly LetterFact[] {
  return documentsOf(facts).flatMap(({ fact, mark, ask, orderMark, askOrder }) => {
    if (fact === null) return [];
    const value = facts.given[fact] ?? '';
    const same = { fact, as: 'line', own: false, fromSettings: false, value, hint: null } as const;
    return [
      { ...same, canBeNone: true, mark: mark[language], ask },
      { ...same, canBeNone: false, mark: orderMark[language], ask: askOrder },
    ];
  });
}

/** What the person noted of their answer, or wrote for the letter in the other language. */
function hintFor(id: GapId, as: LetterFact['as'], language: Language, facts: LetterFacts): Said | null {
  if (as === 'words') {
    const words = LANGUAGES.filter((other) => other !== language)
      .map((other) => facts.given[`${id}.${other}`] ?? '')
      .find((value) => value !== '');
    return words === undefined ? null : { id: 'letters.hint.otherLanguage', values: { words } };
  }
  const talk = id === 'theirReason' ? refusal(facts) : id === 'askedFor' ? lastAnswer(facts) : null;
  if (!talk || talk.said === '') return null;
  return { id: 'letters.hint.noted', values: { words: talk.said } };
}
