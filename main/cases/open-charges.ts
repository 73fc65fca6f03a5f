import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import { wantsWriting } from './applying.ts';
import type { CaseFacts, Filing } from './facts.ts';

type OpenRule = Pick<Rule, 'route' | 'country' | 'inWriting'>;

/** Tells the charges of one claim apart, shortly: it is kept with each filing. */
export function keyOfCharge({ day, amount, occurrence }: CaseCharge): string {
  return `${day} ${amount.minor} ${occurrence}`;
}

/**
 * The claimed charges for which the right of this rule can still be lost: those that no filing is about. What is
 * open with somebody is about the whole claim, whatever was added to it; what was decided is about what was claimed
 * then. Where more is claimed for the same charges, that is about each of them. A filing that was taken back is none.
 */
export function openCharges(rule: OpenRule, facts: CaseFacts): readonly CaseCharge[] {
  const { claim, filings } = facts;
  // Most cases have no filing, and a list asks for every rule of thousands.
  if (filings.length === 0) return claim.charges;
  const about = filings.filter((one) => isAbout(rule, one, claim) && one.ended?.how !== 'taken-back');
  if (about.length === 0) return claim.charges;
  if (about.some(({ ended }) => ended === null)) return [];
  const filed = new Set(about.flatMap(({ charges }) => charges));
  const added = claim.charges.filter((charge) => !filed.has(keyOfCharge(charge)));
  const most = Math.max(...about.map(({ stake }) => stake));
  return added.length > 0 || claim.atStake.minor <= most ? added : claim.charges;
}

function isAbout(rule: OpenRule, filing: Filing, claim: Claim): boolean {
  const whom: readonly OutsideRoute[] = rule.route === 'paypal' ? ['paypal'] : ['issuer', 'bank'];
  const unwritten = wantsWriting(rule, claim) && filing.form !== 'written';
  return whom.includes(filing.with) && !unwritten;
}
