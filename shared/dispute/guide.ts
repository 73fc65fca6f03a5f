import type { MessageId } from '../messages/catalogue.ts';
import { AFTER_REFUSAL } from './advice.ts';
import {
  ARTICLE,
  byRule,
  type GuideFact,
  ONE_WAY,
  ORIGINAL_CURRENCY,
  PENDING,
  POLICY,
  RESTRICTED,
  STORE_ONLY,
  TOP_UP,
  TWICE_BACK,
} from './guide-facts.ts';

export const GUIDE_STEPS = [
  'check',
  'gather',
  'ask',
  'wait',
  'follow-up',
  'escalate',
  'file',
  'tidy',
  'prevent',
] as const;
export type GuideStepId = (typeof GUIDE_STEPS)[number];

/** What is remembered of a tick. */
export type GuideItem = MessageId extends infer Id
  ? Id extends `guide.item.${infer Name}`
    ? Name
    : never
  : never;

/** One part of the way, with what can be ticked off. */
export interface GuideStep {
  readonly id: GuideStepId;
  /** What it is about: the same words as a case has for it, where a case comes to it. */
  readonly about: readonly MessageId[];
  /** Sentences; the part after `guide.item.` is what is remembered of a tick. */
  readonly items: readonly (MessageId & `guide.item.${string}`)[];
  readonly facts: readonly GuideFact[];
  /** Screens that do it. */
  readonly to: readonly ('review' | 'timeline' | 'cases' | 'subscriptions' | 'imports')[];
}

/** The way from a strange line on a statement to the money back, and to not having to go it again. */
export const GUIDE: readonly GuideStep[] = [
  {
    id: 'check',
    about: ['guide.about.check'],
    items: ['guide.item.check-posted', 'guide.item.check-causes', 'guide.item.check-currency'],
    facts: [
      { say: 'guide.fact.pending', source: PENDING },
      { say: 'guide.fact.currency', source: ORIGINAL_CURRENCY },
    ],
    to: ['review', 'timeline'],
  },
  {
    id: 'gather',
    about: ['guide.about.gather'],
    items: ['guide.item.proof-payments', 'guide.item.proof-usage', 'guide.item.proof-reason'],
    facts: [],
    to: ['cases', 'imports'],
  },
  {
    id: 'ask',
    about: ['guide.about.ask'],
    items: ['guide.item.ask-whom', 'guide.item.ask-calmly', 'guide.item.ask-logged'],
    facts: [{ say: 'guide.fact.store', source: STORE_ONLY }],
    to: ['cases'],
  },
  {
    id: 'wait',
    about: ['guide.about.wait'],
    items: ['guide.item.wait-calendar'],
    facts: [byRule('guide.fact.reply', 'openai-reply-48h'), byRule('guide.fact.clock', 'visa-12.6.1')],
    to: ['cases'],
  },
  {
    id: 'follow-up',
    about: ['guide.about.follow-up'],
    items: ['guide.item.again-same', 'guide.item.again-twice'],
    facts: [{ say: 'guide.fact.again', source: POLICY }],
    to: ['cases'],
  },
  {
    id: 'escalate',
    about: [AFTER_REFUSAL.refuses.say, AFTER_REFUSAL.refuses.more],
    items: ['guide.item.up-supervisor', 'guide.item.up-terms'],
    facts: [
      byRule('guide.fact.credits', 'openai-credits-exception'),
      { say: 'guide.fact.social', source: ARTICLE, opinion: true },
    ],
    to: ['cases'],
  },
  {
    id: 'file',
    about: ['guide.about.file'],
    items: [
      'guide.item.file-export',
      'guide.item.file-one-way',
      'guide.item.file-early',
      'guide.item.file-number',
    ],
    facts: [
      byRule('guide.fact.korea', 'kr-card-overseas-min'),
      byRule('guide.fact.us', 'us-regz-60'),
      byRule('guide.fact.mastercard', 'mc-4834-dup'),
      byRule('guide.fact.visa', 'visa-12.6.1'),
      byRule('guide.fact.paypal', 'paypal-open-180'),
      { say: 'guide.fact.restricted', source: RESTRICTED },
      { say: 'guide.fact.oneWay', source: ONE_WAY },
    ],
    to: ['cases'],
  },
  {
    id: 'tidy',
    about: ['guide.about.tidy'],
    items: ['guide.item.tidy-arrived', 'guide.item.tidy-once', 'guide.item.tidy-closed'],
    facts: [{ say: 'guide.fact.twiceBack', source: TWICE_BACK }],
    to: ['cases'],
  },
  {
    id: 'prevent',
    about: ['guide.about.prevent'],
    items: [
      'guide.item.prevent-automatic',
      'guide.item.prevent-limit',
      'guide.item.prevent-alerts',
      'guide.item.prevent-accounts',
    ],
    facts: [{ say: 'guide.fact.topUp', source: TOP_UP }],
    to: ['subscriptions'],
  },
];
