import type { Contact } from '../../../shared/case/event.ts';
import type { Channel } from '../../../shared/case/terms.ts';
import type { Day } from '../../../shared/day.ts';
import { hostToday } from '../../app/today.ts';
import { dayIn, isPast } from './days.ts';

/** A conversation as far as it is filled in. */
export interface ContactDraft {
  readonly channel: Channel;
  readonly on: string;
  readonly time: string;
  readonly who: string;
  readonly ticket: string;
  readonly said: string;
  readonly promised: string;
  readonly followUpOn: string;
}

/**
 * Begins with today and, in a case in which was spoken before, with the way and ticket of the last time; what is
 * `known` of this one counts more.
 */
export function newContact(last: Contact | undefined, known: Partial<ContactDraft> = {}): ContactDraft {
  return {
    channel: last?.channel ?? 'chat',
    on: hostToday(),
    time: '',
    who: '',
    ticket: last?.ticket ?? '',
    said: '',
    promised: '',
    followUpOn: '',
    ...known,
  };
}

export function draftOf(contact: Contact): ContactDraft {
  return { ...contact, time: contact.time ?? '', followUpOn: contact.followUpOn ?? '' };
}

/** The conversation; null where its day is none, or still to come. */
export function contactOf(draft: ContactDraft): (Contact & { readonly on: Day }) | null {
  if (!isPast(draft.on)) return null;
  const time = /^([01]\d|2[0-3]):[0-5]\d/.exec(draft.time)?.[0] ?? null;
  return {
    channel: draft.channel,
    on: draft.on,
    time,
    who: draft.who.trim(),
    ticket: draft.ticket.trim(),
    said: draft.said.trim(),
    promised: draft.promised.trim(),
    followUpOn: dayIn(draft.followUpOn),
  };
}
