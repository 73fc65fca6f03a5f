import { describe, expect, it } from 'vitest';

import { addressOf, directoryFor, searchDirectory } from '../../main/cases/directory.ts';
import type { DirectoryEntry } from '../../shared/dispute/directory-entry.ts';
import { CONTACTS } from '../../shared/dispute/directory.ts';
import { CONFIDENCES } from '../../shared/dispute/terms.ts';
import { isDay } from '../../shared/day.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { charge, claim } from './letters/cases.ts';

const ids = (entries: readonly DirectoryEntry[]) => entries.map(({ id }) => id);
const account = (name: string) => ({ key: `named:${name}`, name });

const OPENAI = [
  'openai-chat',
  'openai-unauthorised',
  'openai-prepaid',
  'openai-ar',
  'openai-billing',
  'openai-phone',
];

describe('the contacts', () => {
  it('each say where they are known from, how well, and when that was looked at', () => {
    expect(new Set(ids(CONTACTS)).size).toBe(CONTACTS.length);
    for (const { name, source, how, limits, own } of CONTACTS) {
      expect(name).not.toBe('');
      expect(source.source).not.toBe('');
      expect(CONFIDENCES).toContain(source.confidence);
      expect(isDay(source.checkedOn)).toBe(true);
      expect(`${name}: ${how?.id ?? limits?.id}`).toMatch(/: directory\./);
      expect(own).toBe(false);
    }
  });

  it('have addresses on the web that are complete, and mailboxes that could be one', () => {
    for (const { url, source, email } of CONTACTS) {
      if (url !== '') expect(new URL(url).protocol).toBe('https:');
      expect(source.url).toBe(url);
      if (email !== '') expect(email).toMatch(/^[a-z-]+@[a-z]+\.com$/);
    }
  });

  it('never give a card company’s number without the word that the card is right', () => {
    const { tell } = createSpeaker('en');
    for (const { kind, phone, limits, name } of CONTACTS) {
      if (kind !== 'issuer' || phone === '') continue;
      expect(`${name}: ${limits && tell(limits)}`).toMatch(/card (is|are) right|card tells/);
    }
  });

  it('are told in both languages, with the numbers in them', () => {
    for (const language of ['en', 'ko'] as const) {
      const { tell } = createSpeaker(language);
      const hyundai = CONTACTS.find(({ id }) => id === 'kr-hyundai');
      expect(hyundai?.how && tell(hyundai.how)).toContain('1577-6200');
      for (const { how, limits } of CONTACTS) {
        for (const said of [how, limits]) if (said) expect(tell(said)).not.toContain('{');
      }
    }
  });
});

describe('the directory of a case', () => {
  it('leads from the merchant to the issuer by the name of the account, then to the regulators', () => {
    expect(ids(directoryFor(claim()))).toEqual([...OPENAI, 'kr-shinhan', 'kr-fss', 'kr-kca', 'kr-1372']);
  });

  it('names PayPal and the stores where they were paid', () => {
    expect(ids(directoryFor(claim({ route: 'paypal' })))).toContain('paypal-rc');
    expect(ids(directoryFor(claim({ route: 'app-store' })))).toContain('apple');
    const play = ids(directoryFor(claim({ route: 'google-play' })));
    expect(play.indexOf('openai-chat')).toBeLessThan(play.indexOf('google-play'));
  });

  it('names the withdrawal form only to Europe', () => {
    expect(ids(directoryFor(claim({ country: 'uk' })))).toContain('openai-withdrawal');
    expect(ids(directoryFor(claim({ country: 'kr' })))).not.toContain('openai-withdrawal');
    expect(ids(directoryFor(claim({ country: null })))).not.toContain('openai-withdrawal');
  });

  it('tells by whole words whose card it is', () => {
    const of = (name: string) =>
      ids(
        directoryFor(
          claim({ country: 'us', merchant: 'Cafe', charges: [charge({ account: account(name) })] }),
        ),
      );
    expect(of('Chase ··9876')).toEqual(['us-chase', 'us-occ', 'us-cfpb']);
    expect(of('Citi ··1111')).toEqual(['us-other', 'us-occ', 'us-cfpb']);
    expect(of('Cities Credit Union')).toEqual(['us-other', 'us-occ', 'us-cfpb']);
    expect(of('Purchases')).toEqual(['us-other', 'us-occ', 'us-cfpb']);
  });

  it('does not send a Korean card to a British bank', () => {
    const korean = claim({ country: 'kr', charges: [charge({ account: account('Capital One') })] });
    expect(ids(directoryFor(korean))).not.toContain('uk-capitalone');
  });

  it('offers Stripe’s look-up where the statement names Stripe', () => {
    const stripe = claim({ merchant: 'Unknown', charges: [charge({ description: 'STRIPE *SOMETHING' })] });
    expect(ids(directoryFor(stripe))[0]).toBe('stripe-lookup');
  });
});

describe('the search of the directory', () => {
  it('finds by name in both scripts, by number with and without its marks, and by part of an address', () => {
    expect(ids(searchDirectory('신한'))).toEqual(['kr-shinhan']);
    expect(ids(searchDirectory('shinhan'))).toEqual(['kr-shinhan']);
    expect(ids(searchDirectory('15447000'))).toEqual(['kr-shinhan']);
    expect(ids(searchDirectory('1544-7000'))).toEqual(['kr-shinhan']);
    expect(ids(searchDirectory('crossborder'))).toEqual(['kr-kca']);
    expect(ids(searchDirectory('금감원'))).toEqual(['kr-fss']);
  });

  it('takes all words, and shows everything for none', () => {
    expect(ids(searchDirectory('openai invoice'))).toEqual([]);
    expect(ids(searchDirectory('OpenAI phone'))).toEqual(['openai-phone']);
    expect(searchDirectory('  ')).toHaveLength(CONTACTS.length);
  });

  it('puts the person’s own entries first', () => {
    const shinhan = searchDirectory('신한')[0];
    if (!shinhan) throw new Error('no such contact');
    const own = { ...shinhan, id: 'own-1', name: '신한 담당자', own: true };
    expect(ids(searchDirectory('신한', [own]))).toEqual(['own-1', 'kr-shinhan']);
  });
});

describe('where a letter can be mailed', () => {
  it('is known for Anthropic, and for OpenAI only a chat', () => {
    expect(addressOf('Anthropic')).toBe('support@anthropic.com');
    expect(addressOf('OpenAI')).toBe('');
    expect(addressOf('Corner shop')).toBe('');
  });
});
