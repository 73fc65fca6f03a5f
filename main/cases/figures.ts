import type { CaseFigures, CaseSummary } from '../../shared/case/list.ts';
import type { CaseOutcome } from '../../shared/case/outcome.ts';
import type { Money } from '../../shared/money.ts';

/** A limit that ends within so many days is told in figures. */
const SOON_DAYS = 7;

/** Sums by currency. What is at stake and promised is of open cases; what came back and was lost of all. */
export function figuresOf(summaries: readonly CaseSummary[]): CaseFigures {
  const open = summaries.filter(({ phase }) => phase !== 'closed');
  // Of a card that nobody named yet, no limit is known to end.
  const expiring = open.filter(
    ({ limit }) => limit !== null && !limit.byCard && limit.left >= 0 && limit.left <= SOON_DAYS,
  );
  return {
    open: open.length,
    atStake: sums(open, 'remaining'),
    promised: sums(open, 'promised'),
    provisional: sums(summaries, 'provisional'),
    returned: sums(summaries, 'returned'),
    writtenOff: sums(summaries, 'writtenOff'),
    expiring: { cases: expiring.length, sums: sums(expiring, 'remaining') },
  };
}

/** The largest first is no order between currencies, so they come by their codes. */
function sums(summaries: readonly CaseSummary[], part: keyof CaseOutcome): Money[] {
  const byCurrency = new Map<string, number>();
  for (const { outcome } of summaries) {
    const { minor, currency } = outcome[part];
    if (minor !== 0) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + minor);
  }
  return [...byCurrency]
    .map(([currency, minor]) => ({ minor, currency }))
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));
}
