import type { Row } from '../../duplicates/rows.ts';

/** `P69GJBDX-0007`: whose bill it is, and the bill's number. */
export interface Invoice {
  readonly customer: string;
  readonly text: string;
}

/**
 * Stripe's invoice numbers: a prefix of 3 to 12 capitals and digits for the customer, then a running
 * number. Source: Stripe's own parameters and invoices quoted in public; known at second hand.
 */
const INVOICE = /(?<![A-Z\d-])([A-Z\d]{3,12})-(\d{4,6})(?![A-Z\d-])/g;

/** The invoice that the line names; null where it names none. Shops print codes of this form too: prefixes without a letter and a digit are left out. */
export function invoiceOf({ charge }: Row): Invoice | null {
  const text = `${charge.description} ${charge.reference ?? ''}`.toUpperCase();
  for (const [found, customer = ''] of text.matchAll(INVOICE)) {
    if (/[A-Z]/.test(customer) && /\d/.test(customer)) return { customer, text: found };
  }
  return null;
}

/** Stripe's receipts, one for each payment that went through: `2312-5937`. Telephone numbers look alike. */
const RECEIPT = /(?<![\p{L}\d-])(?:\d{4}-){1,2}\d{4}(?![\p{L}\d-])/u;

/** The receipt that the line names; null where it names none. */
export function receiptOf({ charge }: Row): string | null {
  return RECEIPT.exec(`${charge.description} ${charge.reference ?? ''}`)?.[0] ?? null;
}
