import type { CaseDetail } from '../../../shared/case.ts';
import type { CaseEvent } from '../../../shared/case-event.ts';
import type { LetterKind, Purpose } from '../../../shared/case-terms.ts';
import type { OutsideRoute, PaymentRoute } from '../../../shared/dispute/terms.ts';

type Whom = Extract<CaseEvent, { kind: 'contacted' }>['whom'];

/** What was said for: by the letter that was sent, else by what comes next in this case. */
export function purposeOf(
  letter: LetterKind | null,
  { state, phase, contacts }: Pick<CaseDetail, 'state' | 'phase' | 'contacts'>,
): Purpose {
  const again = contacts.some(({ out }) => out) ? 'follow-up' : 'first-request';
  switch (letter) {
    case 'first-request':
    case 'store-request':
      return again;
    case 'follow-up':
      return 'follow-up';
    case 'escalation':
    case 'terms-argument':
      return 'escalation';
    case 'thanks':
    case 'issuer-statement':
    case 'paypal-claim':
    case 'bank-objection':
      return 'other';
    case null:
      if (phase === 'file' || phase === 'decided') return 'information';
      return state === 'merchant-rejected' ? 'escalation' : again;
  }
}

/** Who was written to or spoken with. */
export function whomOf(
  letter: LetterKind | null,
  { route, phase }: Pick<CaseDetail, 'route' | 'phase'>,
): Whom {
  switch (letter) {
    case 'store-request':
      return 'store';
    case 'issuer-statement':
      return 'issuer';
    case 'paypal-claim':
      return 'paypal';
    case 'bank-objection':
      return 'bank';
    case null:
      return phase === 'file' || phase === 'decided' ? outsideOf(route) : asksFirst(route);
    case 'first-request':
    case 'follow-up':
    case 'escalation':
    case 'terms-argument':
    case 'thanks':
      return asksFirst(route);
  }
}

function asksFirst(route: PaymentRoute): Whom {
  return route === 'app-store' ? 'store' : 'merchant';
}

function outsideOf(route: PaymentRoute): Whom {
  if (route === 'paypal') return 'paypal';
  return route === 'bank-transfer' ? 'bank' : 'issuer';
}

/** With whom a letter files the claim; null for letters that only ask. */
export function filesWith(letter: LetterKind): OutsideRoute | null {
  if (letter === 'issuer-statement') return 'issuer';
  if (letter === 'paypal-claim') return 'paypal';
  return letter === 'bank-objection' ? 'bank' : null;
}
