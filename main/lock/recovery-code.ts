import { randomBytes } from 'node:crypto';

/*
 * The recovery code: 28 random letters of 5 bits, which are 140, and two by which a slip of the hand shows, in six
 * groups of five. The letters are Crockford's (https://www.crockford.com/base32.html), who leaves out I, L, O and U.
 */

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM = 28;
const GROUP = 5;
export const GROUPS = 6;
/** A prime above the places and above the letters, and below two letters: any one wrong letter and any two changed over change the check. */
const MODULUS = 1021;

/** A new code, without its hyphens. */
export function newCode(): string {
  const values = Array.from(randomBytes(RANDOM), (byte) => byte & 31);
  return spell([...values, ...checkOf(values)]);
}

/** As it is shown: `AB12C-…`, six groups. */
export function groupsOf(code: string): string[] {
  return Array.from({ length: GROUPS }, (_, at) => code.slice(at * GROUP, (at + 1) * GROUP));
}

/** What was typed as the code has it: in any case, with or without hyphens and spaces, O for 0, I or L for 1. */
export function plainly(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}.,_·]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
}

/** The code that was typed; null where it is none: too short, too long, a letter that codes have not, or a slip. */
export function readCode(typed: string): string | null {
  const code = plainly(typed);
  const values = Array.from(code, (letter) => LETTERS.indexOf(letter));
  if (values.length !== RANDOM + 2 || values.includes(-1)) return null;
  const expected = spell(checkOf(values.slice(0, RANDOM)));
  return code.endsWith(expected) ? code : null;
}

function checkOf(values: readonly number[]): [number, number] {
  const sum = values.reduce((total, value, at) => total + (at + 1) * value, 0) % MODULUS;
  return [sum >> 5, sum & 31];
}

function spell(values: readonly number[]): string {
  return values.map((value) => LETTERS[value] ?? '').join('');
}
