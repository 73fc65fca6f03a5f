import type { TableRow } from './row.ts';

/** Words for money out and in, as columns of their own print them, in small letters. */
const OUT_WORDS = `debit|debits|dr|d|af|out|outflow|money out|withdrawal|withdraw|charge|s|soll|lastschrift|debet|
  출금|지급|출|찾기|支出|转出|取出|汇出|借|借 dr|借方|付|支|支付|付款|出金|t|k|terhelés|kiadás|exp.|expenses|지출|이체출금|debito|débito|cargo|dare|ma|expense|despesa|saída|saida|gasto|egreso|dépense|depense|ausgabe|belastung|meno|支払い|支払|χ|расход|списание|витрата|sent|uscita|odchozí|obciążenie|dbit|db|utgift|udgift|wydatek|pengeluaran|дебет|списання`;
const IN_WORDS = `credit|credits|cr|c|bij|in|inflow|money in|deposit|h|haben|gutschrift|kredit|
  입금|입|맡기기|수입|이체입금|收入|转入|存入|汇入|贷|贷 cr|贷方|收|收款|入金|j|jóváírás|bevétel|credito|crédito|abono|avere|dp|income|receita|ingreso|recette|einnahme|tulo|預り|預かり|π|приход|поступление|надходження|received|entrata|příchozí|uznanie|crdt|inkomst|indtægt|inntekt|przychód|wpływ|pemasukan|кредит|зарахування`;
const NEUTRAL_WORDS = `/|不计收支|neutral|其他|-|memo|收/支`;

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => word.trim()));
}

const OUT = listed(OUT_WORDS);
const IN = listed(IN_WORDS);
/** `K` is money in at Lithuanian banks (kreditas) and out at Hungarian ones (kiadás): its partner tells. */
const WITH_D_OR_J = { d: 'in', j: 'out' } as const;
const NEUTRAL = listed(NEUTRAL_WORDS);

export type Direction = 'out' | 'in' | 'neutral';

/** Enough rows to know the words of a column; later ones are read by these. */
const ROWS_LOOKED_AT = 2000;

/** The words of a column, in small letters: which of them stand together tells what some of them mean. */
export function wordsIn(rows: readonly TableRow[], column: number): ReadonlySet<string> {
  if (column < 0) return new Set();
  return new Set(rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => (cells[column] ?? '').toLowerCase()));
}

/** What a word of a direction column says, or null where it is no such word. */
export function directionOf(cell: string, column: ReadonlySet<string>): Direction | null {
  const word = cell.toLowerCase();
  if (word === 'k') return column.has('d') ? WITH_D_OR_J.d : WITH_D_OR_J.j;
  // A minus alone may say that nothing is said.
  if (column.has('+') && (word === '+' || /^[-−–]$/.test(word))) return word === '+' ? 'in' : 'out';
  if (OUT.has(word)) return 'out';
  if (IN.has(word)) return 'in';
  return NEUTRAL.has(word) ? 'neutral' : null;
}

/** Whether the words of a column, in small letters, are all directions and at least one is out or in. */
export function isDirectionColumn(words: ReadonlySet<string>): boolean {
  if (words.size === 0 || words.size > 6) return false;
  const said = [...words].map((word) => directionOf(word, words));
  return said.every((direction) => direction !== null) && said.some((direction) => direction !== 'neutral');
}

/** Whether a column that is named so holds directions: a word or two that nobody knows reject their rows only. */
export function holdsDirections(words: ReadonlySet<string>): boolean {
  if (isDirectionColumn(words)) return true;
  const said = [...words].map((word) => directionOf(word, words)).filter((direction) => direction !== null);
  return words.size <= 8 && said.length * 3 >= words.size * 2 && new Set(said).size > 1;
}

/** Letters that stand for the two directions where both occur; one alone may be a mark of anything (`c`, cleared). */
const LETTER_PAIRS: readonly string[] = ['cd', 'hs', 'dk', 'jk', 'jt', 'πχ'];

/** Names of columns that tell which card paid, who, or whether a row was ticked off, in words that directions have too. */
const OF_SOMETHING_ELSE =
  /^(?!.*(?:transaction|buchung|debit|credit))(?:.*(?:card|karte|tarjeta|cartao|carte|method|mode|account|konto|spender|holder|flag).*|clr|cleared|rec|reconciled|(?:payment|category|tag).*)$/;

/**
 * Whether a column that is not named so holds directions: its name tells of nothing else, and it has words of both;
 * one word alone (`DEBIT` in each row) only where it is spelled out and the name tells of a sort, or there is no name.
 */
export function mayHoldDirections(plainName: string, isOfSort: boolean, words: ReadonlySet<string>): boolean {
  if (OF_SOMETHING_ELSE.test(plainName) || !isDirectionColumn(words)) return false;
  const said = new Set([...words].map((word) => directionOf(word, words)));
  const letters = [...words].filter((word) => /^\p{Script=Latin}$|^[πχ]$/u.test(word)).sort();
  if (letters.length > 0) return LETTER_PAIRS.includes(letters.join(''));
  return (said.has('out') && said.has('in')) || isOfSort;
}
