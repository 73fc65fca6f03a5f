import { plainName } from './cells.ts';
import { holdsDirections, isDirectionColumn } from './directions.ts';
import { areDottedDays, type ColumnFacts } from './facts.ts';
import { saysStanding } from './pending.ts';
import type { Meaning } from './words.ts';

/** A name can mislead (`Valuta` is a currency here and a date there): the cells have the last word. */
export function corrected(name: string, meaning: Meaning | null, facts: ColumnFacts): Meaning | null {
  if (facts.filled === 0 || meaning === null) return meaning;
  const mostly = (count: number): boolean => count * 2 > facts.filled;
  switch (meaning) {
    case 'day':
    case 'booked':
    case 'value':
      if (facts.dates > 0 || mostly(facts.serials) || mostly(facts.shortDays)) return meaning;
      if (meaning !== 'value' && areDottedDays(facts)) return meaning;
      return mostly(facts.amounts) && facts.moneyLike > 0 ? 'amount' : 'other';
    case 'time':
      return mostly(facts.dates) ? 'day' : meaning;
    case 'currency':
    case 'originalCurrency':
    case 'billedCurrency':
      if (mostly(facts.dates)) return 'value';
      if (meaning === 'currency' && looksLikeCodes(facts)) return meaning;
      return mostly(facts.currencies) ? meaning : 'other';
    case 'amount':
    case 'billed':
    case 'out':
    case 'in':
      if (facts.amounts > 0) return meaning;
      if (isDirectionColumn(facts.values)) return 'direction';
      return meaning === 'out' || meaning === 'in' || mostly(facts.dates) ? 'other' : meaning;
    case 'direction':
      if (holdsDirections(facts.values)) return meaning;
      return mostly(facts.amounts) && facts.moneyLike > 0 ? 'amount' : 'type';
    case 'status':
      // `Info` says "booked" at one bank and anything at others.
      return plainName(name) === 'info' && !saysStanding(facts.values) ? 'memo' : meaning;
    case 'payee':
      if (mostly(facts.ibans)) return 'otherAccount';
      return facts.words === 0 || mostly(facts.dates) ? 'other' : meaning;
    case 'text':
    case 'memo':
      return facts.words === 0 || mostly(facts.dates) ? 'other' : meaning;
    case 'reference':
      // A payment reference (`rent`) is a text; what repeats is no id of a line.
      if (!MAY_BE_TEXT.test(plainName(name))) return meaning;
      if (facts.ids < facts.filled * 0.8)
        return facts.ids * 2 < facts.filled && !mostly(facts.amounts) ? 'text' : 'other';
      return facts.distinct < facts.filled * 0.6 ? 'other' : meaning;
    default:
      return meaning;
  }
}

const MAY_BE_TEXT = /^(?:ref|reference|referenz|referentie|referencia|riferimento|referens)$/;

/** Nothing but codes, of money or of coins (`BTC`): what they name is no currency that a person could be asked for. */
function looksLikeCodes({ values }: ColumnFacts): boolean {
  return values.size > 0 && [...values].every((value) => /^[a-z]{3,5}$/.test(value));
}
