import type { Language } from '../../../../shared/messages/entry.ts';
import { type LetterFacts, ticketOf } from '../letter-facts.ts';

/** A subject by which the other side finds the conversation again. */
export function withTicket(facts: LetterFacts, subject: string, language: Language): string {
  const ticket = ticketOf(facts);
  if (ticket === '') return subject;
  return language === 'ko' ? `문의 ${ticket}: ${subject}` : `Ticket ${ticket}: ${subject}`;
}
