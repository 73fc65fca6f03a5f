import type { Language } from '../../../shared/messages/entry.ts';
import { RULES } from '../../../shared/dispute/rules.ts';
import type { Source } from '../../../shared/dispute/terms.ts';
import { sourceOf } from '../sources.ts';

interface Reference {
  /** As it is named in a letter: document, date or number, section. */
  readonly name: Readonly<Record<Language, string>>;
  /** The rule whose source it is. */
  readonly rule: string;
}

/**
 * The texts that letters point at. Letters name the section and never quote it. Each was read in a stored
 * copy, so the person is shown the source and asked to look at it before sending.
 */
export const REFERENCES = {
  openaiPrepaid: {
    name: {
      en: 'OpenAI Help Center, “Setting up and managing prepaid API billing” (article 8264644)',
      ko: 'OpenAI 도움말 “Setting up and managing prepaid API billing”(문서 8264644)',
    },
    rule: 'openai-credits-exception',
  },
  openaiServices: {
    name: {
      en: 'OpenAI Services Agreement (effective January 1, 2026), sections 6.4 and 6.6',
      ko: 'OpenAI Services Agreement(2026년 1월 1일 시행) 6.4항과 6.6항',
    },
    rule: 'openai-osa-30',
  },
  openaiEurope: {
    name: {
      en: 'OpenAI Europe Terms of Use (April 29, 2025), “Cooling off period”',
      ko: 'OpenAI Europe Terms of Use(2025년 4월 29일) “Cooling off period” 항목',
    },
    rule: 'openai-eu-14',
  },
  koreanCredit: {
    name: {
      en: 'Article 16(10) of the Korean Specialized Credit Finance Business Act',
      ko: '여신전문금융업법 제16조 제10항',
    },
    rule: 'kr-lfa-16-10',
  },
  koreanTransfer: {
    name: {
      en: 'Article 8 of the Korean Electronic Financial Transactions Act',
      ko: '전자금융거래법 제8조',
    },
    rule: 'kr-efta-8',
  },
  usCredit: {
    name: { en: '12 CFR 1026.13 (Regulation Z)', ko: '미국 12 CFR 1026.13(Regulation Z)' },
    rule: 'us-regz-60',
  },
  usTransfer: {
    name: { en: '12 CFR 1005.11 (Regulation E)', ko: '미국 12 CFR 1005.11(Regulation E)' },
    rule: 'us-rege-60',
  },
  euWrong: {
    name: { en: 'Article 71 of Directive (EU) 2015/2366', ko: '지침 (EU) 2015/2366 제71조' },
    rule: 'eu-psd2-71',
  },
  euDebit: {
    name: { en: 'Articles 76 and 77 of Directive (EU) 2015/2366', ko: '지침 (EU) 2015/2366 제76조와 제77조' },
    rule: 'eu-psd2-77-8w',
  },
} as const satisfies Record<string, Reference>;

/** The texts that this letter points at, in the order of the letter. */
export function citesIn(
  text: string,
  language: Language,
): readonly { readonly name: string; readonly source: Source }[] {
  return Object.values<Reference>(REFERENCES)
    .flatMap(({ name, rule }) => {
      const found = RULES.find(({ id }) => id === rule);
      const at = text.indexOf(name[language]);
      return found && at >= 0 ? [{ name: name[language], source: sourceOf(found), at }] : [];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ name, source }) => ({ name, source }));
}
