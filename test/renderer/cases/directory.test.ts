import { describe, expect, test } from 'vitest';

import { nameOfContact } from '../../../renderer/case/nameOfContact.ts';

describe('the name of a contact', () => {
  test('is told in the language of the person, and the own one as it was written', () => {
    const known = { name: 'PayPal Resolution Center', own: false };
    expect(nameOfContact(known, 'ko')).toBe('PayPal 해결 센터(Resolution Center)');
    expect(nameOfContact(known, 'en')).toBe(known.name);
    expect(nameOfContact({ ...known, own: true }, 'ko')).toBe(known.name);
  });
});
