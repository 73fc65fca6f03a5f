import type { Answer, Purpose } from '../../../../shared/case/terms.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import type { LetterFacts, Talk } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { bare } from './charges.ts';

const ANSWERS: Readonly<Record<Language, Readonly<Record<Answer, string>>>> = {
  en: {
    refunded: 'they said that the refund was made',
    promised: 'they promised a refund',
    'asks-more': 'they asked for more information',
    refuses: 'they declined',
    'used-credit': 'they declined, because the credit had been used',
    'no-answer': 'no answer',
    other: 'they answered',
  },
  ko: {
    refunded: '환불했다는 답변',
    promised: '환불 약속',
    'asks-more': '추가 자료 요청',
    refuses: '거절 답변',
    'used-credit': '사용한 크레딧이라는 이유로 거절',
    'no-answer': '답변 없음',
    other: '답변 받음',
  },
};

const ASKED: Readonly<Record<Language, Readonly<Record<Purpose, string>>>> = {
  en: {
    'first-request': 'I asked for a refund',
    'follow-up': 'I asked again',
    escalation: 'I asked for a review by a supervisor',
    information: 'I sent what they had asked for',
    other: 'I wrote to them',
  },
  ko: {
    'first-request': '환불 요청',
    'follow-up': '재문의',
    escalation: '상급 담당자 검토 요청',
    information: '요청받은 자료 제출',
    other: '문의',
  },
};

/** The conversation with the seller in the order of time, one line each; a mark where there was none yet. */
export function contactLog(facts: LetterFacts, language: Language): string {
  if (facts.talk.length === 0) return `- ${(language === 'ko' ? korean : english).gap('contacts')}`;
  return facts.talk.map((talk) => `- ${language === 'ko' ? lineKo(talk) : lineEn(talk)}`).join('\n');
}

function lineEn(talk: Talk): string {
  const ticket = talk.ticket === '' ? '' : `, ticket ${talk.ticket}`;
  const time = talk.time === null ? '' : `, ${talk.time}`;
  const what = talk.answer === null ? ASKED.en[talk.purpose ?? 'other'] : ANSWERS.en[talk.answer];
  const said = talk.quoted === '' ? '' : ` (“${bare(talk.quoted)}”)`;
  return `${english.day(talk.on)}${time}, ${english.channel(talk.channel)}${ticket}: ${what}${said}`;
}

function lineKo(talk: Talk): string {
  const ticket = talk.ticket === '' ? '' : `, 문의 번호 ${talk.ticket}`;
  const time = talk.time === null ? '' : ` ${talk.time}`;
  const what = talk.answer === null ? ASKED.ko[talk.purpose ?? 'other'] : ANSWERS.ko[talk.answer];
  const said = talk.quoted === '' ? '' : ` (“${bare(talk.quoted)}”)`;
  return `${korean.day(talk.on)}${time}, ${korean.channel(talk.channel)}${ticket}: ${what}${said}`;
}
