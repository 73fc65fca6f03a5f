import type { Proof } from '../../shared/case/proof.ts';
import type { ProofItem } from '../../shared/case/terms.ts';
import { PROOF_RULES, type ProofRule } from '../../shared/dispute/proof-items.ts';
import type { CaseFacts } from './facts.ts';
import { sourceOf } from './sources.ts';

/** What this claim can be proven with, and what of it is there. */
export function proofOf(facts: CaseFacts): Proof[] {
  return rulesFor(facts).map((rule) => ({
    item: rule.item,
    title: { id: rule.title },
    counts: rule.counts.map((id) => ({ id })),
    required: rule.required,
    done: doneOf(rule.item, facts),
    note: facts.proof[rule.item]?.note ?? '',
    source: sourceOf(rule),
  }));
}

/** Whether all is there that the first message wants: everything required but the talks themselves. */
export function readyProof(facts: CaseFacts): boolean {
  return rulesFor(facts).every(
    ({ item, required }) => !required || item === 'merchant-contacts' || doneOf(item, facts) !== 'no',
  );
}

function rulesFor({ claim }: CaseFacts): ProofRule[] {
  return PROOF_RULES.filter(
    ({ reasons, routes }) =>
      (reasons?.includes(claim.reason) ?? true) && (routes?.includes(claim.route) ?? true),
  );
}

/** What the person said counts first; then files and what Recoup has itself. */
function doneOf(item: ProofItem, facts: CaseFacts): Proof['done'] {
  const checked = facts.proof[item];
  if (checked?.done) return 'yes';
  if (facts.attachments.some((file) => file.item === item)) return 'yes';
  if (checked) return 'no';
  return isKnown(item, facts) ? 'automatic' : 'no';
}

/** Statement lines, the sentence that follows from the claim, the log of contacts, numbers that were entered. */
function isKnown(item: ProofItem, { claim, contacts, promise }: CaseFacts): boolean {
  switch (item) {
    case 'payment-history':
      return [...claim.charges, ...(claim.owed ? [claim.owed] : [])].every(
        ({ account, pending }) => account !== null && !pending,
      );
    case 'reason':
      return claim.owed !== null || claim.reason !== 'charged-twice';
    case 'merchant-contacts':
      return contacts.some(({ out, whom }) => out && (whom === 'merchant' || whom === 'store'));
    case 'reference-numbers':
      return claim.documents.claimed !== '' || claim.charges.every(({ reference }) => reference !== null);
    case 'cancellation':
    case 'other-payment':
    case 'single-purchase':
    case 'usage-history':
      return false;
    case 'refund-promise':
      return promise !== null;
  }
}
