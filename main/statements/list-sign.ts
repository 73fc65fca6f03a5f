import type { Said } from '../../shared/said.ts';
import type { AccountKind } from '../../shared/statement.ts';
import { decideSign } from './table/sign.ts';
import { saysMoneyBack } from './table/sign-words.ts';

/** What a record of a format with signs of its own (OFX, QIF) tells of the way its money went. */
export interface SignedRecord {
  /** As printed; null where it could not be read. */
  readonly minor: number | null;
  /** What its type says, where it says so. */
  readonly way: 'in' | 'out' | null;
  readonly said: string;
}

export interface ListSign {
  /** `way`: no amount has a sign, and the types tell. `text`: none has, and a card lists purchases unless the text says money back. */
  readonly rule: 'printed' | 'turned' | 'way' | 'text';
  /** Nothing but the number of such rows speaks for it: to be asked about. */
  readonly isOpen: boolean;
}

const AS_PRINTED: ListSign = { rule: 'printed', isOpen: false };

/**
 * Both formats print what leaves the account with a minus. Some companies print a card's purchases without one, and
 * some print no sign at all: where every type contradicts its sign, or what the rows say does, the sign is turned.
 */
export function listSignOf(records: readonly SignedRecord[], kind: AccountKind | null): ListSign {
  const moved = records.filter(({ minor }) => minor !== null && minor !== 0);
  const told = moved.filter(({ way }) => way !== null);
  const saysBoth = new Set(told.map(({ way }) => way)).size > 1;
  if (saysBoth && !moved.some(isNegative)) return { rule: 'way', isOpen: false };
  if (kind !== 'card' || told.some((record) => isNegative(record) === (record.way === 'out')))
    return AS_PRINTED;
  if (saysBoth) return { rule: 'turned', isOpen: false };
  const clues = moved.map(({ minor, said }) => ({ value: minor, plus: false, balance: null, said }));
  const { rule, why, doubt } = decideSign(clues, kind, null);
  if (rule === 'inverted') return { rule: 'turned', isOpen: why !== 'words' || doubt !== undefined };
  const isText = rule === 'text' && moved.some(({ said }) => !saysMoneyBack(said));
  return isText ? { rule: 'text', isOpen: true } : AS_PRINTED;
}

/** What is booked of an amount as printed. */
export function withSign(
  minor: number,
  { rule }: ListSign,
  { way, said }: Omit<SignedRecord, 'minor'>,
): number {
  const isOut =
    rule === 'turned'
      ? minor > 0
      : rule === 'way'
        ? way === 'out' || minor < 0
        : rule === 'text'
          ? !saysMoneyBack(said)
          : minor < 0;
  return minor === 0 ? 0 : isOut ? -Math.abs(minor) : Math.abs(minor);
}

function isNegative({ minor }: SignedRecord): boolean {
  return (minor ?? 0) < 0;
}

const NOTES = {
  turned: 'reading.csv.signInverted',
  way: 'reading.csv.signDirection',
  text: 'reading.csv.signCard',
} as const;

/** What a person should know of lists whose signs are not taken as printed. */
export function signNotes(signs: readonly ListSign[]): readonly Said[] {
  const ids = signs.flatMap(({ rule }) => (rule === 'printed' ? [] : NOTES[rule]));
  return [...new Set(ids)].map((id) => ({ id }));
}

/** The question that such lists leave open, as a part of the reading. */
export function openSign(signs: readonly ListSign[]): { readonly open?: Said } {
  return signs.some(({ isOpen }) => isOpen) ? { open: { id: 'layout.doubt.signCard' } } : {};
}
