import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import type { LetterKind, Purpose, ReturnWay } from '../../../shared/case/terms.ts';
import type { OutsideRoute, PaymentRoute } from '../../../shared/dispute/terms.ts';

type Whom = Extract<CaseEvent, { kind: 'contacted' }>['whom'];

/**
 * Somebody besides merchant and store has the claim, or had it. A limit that is near leads a case to its filing
 * before anything is filed: until then one speaks with the merchant.
 */
export function isFiled({ phase, filedWith }: Pick<CaseDetail, 'phase' | 'filedWith'>): boolean {
  return phase === 'decided' || filedWith.some((whom) => whom !== 'store');
}

/** What was said for: by the letter that was sent, else by what comes next in this case. */
export function purposeOf(
  letter: LetterKind | null,
  { state, contacts, ...detail }: Pick<CaseDetail, 'state' | 'phase' | 'filedWith' | 'contacts'>,
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
      if (isFiled(detail)) return 'information';
      return state === 'merchant-rejected' ? 'escalation' : again;
  }
}

/** Who was written to or spoken with. */
export function whomOf(
  letter: LetterKind | null,
  { route, ...detail }: Pick<CaseDetail, 'route' | 'phase' | 'filedWith'>,
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
      return isFiled(detail) ? outsideOf(route) : asksFirst(route);
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

/** The likeliest way: of a filed case that of the filing, before it the merchant's. */
export function wayOf(detail: Pick<CaseDetail, 'phase' | 'filedWith' | 'route'>): ReturnWay {
  const { route } = detail;
  if (!isFiled(detail)) {
    return route === 'app-store' || route === 'google-play' ? 'store' : 'merchant';
  }
  if (route === 'paypal') return 'paypal';
  return route === 'bank-transfer' ? 'bank' : 'issuer';
}

/** With whom a letter files the claim; null for letters that only ask. */
export function filesWith(letter: LetterKind): OutsideRoute | null {
  if (letter === 'issuer-statement') return 'issuer';
  if (letter === 'paypal-claim') return 'paypal';
  return letter === 'bank-objection' ? 'bank' : null;
}
