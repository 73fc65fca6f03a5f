import type { Language } from '../../../../shared/messages/entry.ts';
import { type LetterFacts, ticketOf } from '../letter-facts.ts';
import { PENS } from '../pen.ts';

/** A subject by which the other side finds the conversation again. */
export function withTicket(facts: LetterFacts, subject: string, language: Language): string {
  const ticket = ticketOf(facts);
  if (ticket === '') return subject;
  return language === 'ko' ? `문의 ${ticket}: ${subject}` : `Ticket ${ticket}: ${subject}`;
}

/** Words about the number of the conversation; nothing where the person said that there is none. */
export function ticketWords(
  facts: LetterFacts,
  language: Language,
  words: (ticket: string) => string,
): string {
  const ticket = ticketOf(facts);
  return ticket === '' && facts.given['ticket'] === '' ? '' : words(PENS[language].or(ticket, 'ticket'));
}
