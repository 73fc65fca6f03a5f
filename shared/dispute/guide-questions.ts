import type { MessageId } from '../messages/catalogue.ts';
import { ARTICLE, byRule, type GuideFact, NO_PHONE, RESTRICTED, STORE_ONLY } from './guide-facts.ts';

/** A question and its answer. */
export interface GuideQuestion {
  readonly ask: MessageId;
  readonly answer: MessageId;
  readonly facts: readonly GuideFact[];
}

/** What goes wrong most, in a line each. */
export const GUIDE_MISTAKES: readonly MessageId[] = [
  'guide.mistake.fraud',
  'guide.mistake.waiting',
  'guide.mistake.tickets',
  'guide.mistake.pending',
  'guide.mistake.threats',
  'guide.mistake.numbers',
  'guide.mistake.both',
];

export const GUIDE_QUESTIONS: readonly GuideQuestion[] = [
  { ask: 'guide.ask.chargeback', answer: 'guide.answer.chargeback', facts: [] },
  {
    ask: 'guide.ask.credits',
    answer: 'guide.answer.credits',
    facts: [byRule('guide.fact.credits', 'openai-credits-exception')],
  },
  {
    ask: 'guide.ask.store',
    answer: 'guide.answer.store',
    facts: [{ say: 'guide.fact.store', source: STORE_ONLY }],
  },
  {
    ask: 'guide.ask.bill',
    answer: 'guide.answer.bill',
    facts: [byRule('guide.fact.billKorea', 'kr-lfa-16-10'), byRule('guide.fact.billUs', 'us-regz-resolve')],
  },
  {
    ask: 'guide.ask.long',
    answer: 'guide.answer.long',
    facts: [
      byRule('guide.fact.longCard', 'card-typical-duration'),
      byRule('guide.fact.longKorea', 'kr-card-duration'),
    ],
  },
  {
    ask: 'guide.ask.closed',
    answer: 'guide.answer.closed',
    facts: [{ say: 'guide.fact.restricted', source: RESTRICTED }],
  },
  {
    ask: 'guide.ask.phone',
    answer: 'guide.answer.phone',
    facts: [{ say: 'guide.fact.phone', source: NO_PHONE }],
  },
  {
    ask: 'guide.ask.chances',
    answer: 'guide.answer.chances',
    facts: [{ say: 'guide.fact.chances', source: ARTICLE, opinion: true }],
  },
];
