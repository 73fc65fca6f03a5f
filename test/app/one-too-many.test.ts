import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseDetail } from '../../shared/case/detail.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { dollars, type Line } from './doubled-plan.ts';

const MONTHS = ['06', '07', '08', '09', '10'];

let test: TestApp;

/** A plan of 22 dollars on one card and one of 200 on another, of another network and country. */
beforeEach(() => {
  test = openApp();
  const plan = (date: string, amount: number): Line[] =>
    MONTHS.map((month): Line => [`2026-${month}-${date}`, 'OPENAI *CHATGPT SUBSCR', amount]);
  test.drop({
    'Chase1234_Activity.CSV': chaseCard(plan('14', -22)),
    'Chase5678_Activity.CSV': chaseCard(plan('20', -200)),
  });
  for (const { id, name } of test.app['accounts.list']({})) {
    const card = name.includes('1234')
      ? ({ network: 'mastercard', country: 'us' } as const)
      : ({ network: 'visa', country: 'kr' } as const);
    test.app['accounts.setRoute']({ account: id, route: 'card', ...card });
  }
});

function decide(): CaseDetail {
  const flag = test.app['flags.list']({}).find(({ kind }) => kind === 'parallel-subscriptions');
  const { cases } = test.app['review.decide']({ flags: [flag?.id ?? 0], verdict: 'claimed' });
  return test.app['cases.get']({ case: cases.opened[0] ?? 0 });
}

/** A case by hand of another charge, beside which this one is owed. */
function countAsOwed(owed: CaseDetail['claim']['charges'][number]): number {
  const { claim } = test.app['cases.draft']({ language: 'en' });
  const charged = { ...owed, day: '2026-10-15', account: null };
  const whole = { ...claim, merchant: 'OpenAI', owed, charges: [charged], atStake: dollars(22) };
  return test.app['cases.open']({ claim: whole, from: 'hand' }).id;
}

describe('"one is too many", of two subscriptions on two cards', () => {
  it('opens a case about the card of the charge that is claimed', () => {
    const { claim } = decide();
    expect(claim).toMatchObject({ network: 'mastercard', country: 'us', atStake: dollars(22) });
    expect(claim.charges.map(({ day }) => day)).toEqual(['2026-10-14']);
    expect(claim.owed?.day).toBe('2026-10-20');
  });

  it('is asked back from the merchant: what was ordered is no error, so that no limit to dispute it runs', () => {
    const flag = test.app['flags.list']({}).find(({ kind }) => kind === 'parallel-subscriptions');
    expect(flag?.limit).toBeNull();
    const { limits, next } = decide();
    expect(limits).toEqual([]);
    expect(next.deeds.map(({ deed }) => deed)).not.toContain('file');
  });

  it('says in its letter no more than that', () => {
    const { id, claim } = decide();
    expect(claim.reason).toBe('one-too-many');
    const { body } = test.app['cases.letter']({ case: id, letter: 'first-request', language: 'en' });
    expect(body).toContain('one of these subscriptions is not wanted');
    expect(body).not.toMatch(/two different ways|only one payment is due|twice/);
  });

  it('claims no charge that an open case counts as owed', () => {
    const first = decide();
    const [cheap] = first.claim.charges;
    test.app['review.undo']({});
    if (cheap) countAsOwed(cheap);
    const { claim, notices } = decide();
    expect(claim).toMatchObject({ network: 'visa', country: 'kr', atStake: dollars(200), owed: cheap });
    expect(notices.map(({ id }) => id)).not.toContain('owedElsewhere');
  });

  it('says where an open case counts as owed what is claimed', () => {
    const { id, claim } = decide();
    const [cheap] = claim.charges;
    const other = cheap ? countAsOwed(cheap) : 0;
    const notice = test.app['cases.get']({ case: id }).notices[0];
    expect(notice).toMatchObject({ id: 'owedElsewhere', tone: 'warn' });
    expect(notice && createSpeaker('en').tell(notice.say)).toContain(`Case ${other} counts a charge`);
  });
});
