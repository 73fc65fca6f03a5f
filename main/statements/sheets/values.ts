import { addDays } from '../../../shared/day.ts';
import type { NumberStyle } from './number-format.ts';

const SECONDS_A_DAY = 86_400;
/** 31 December 9999, the last day that spreadsheets know. */
const LAST_SERIAL = 2_958_465;
/** The 1904 system counts from 1 January 1904 (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;

/** A number of a cell as its format means it, in a form that reads in one way only. */
export function numberCell(value: number, style: NumberStyle, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  switch (style.kind) {
    case 'day':
      return dayAndTime(value, from1904) ?? decimalOf(value);
    case 'time':
      return timeOfDay(value) ?? decimalOf(value);
    case 'percent':
      return `${decimalOf(value * 100)}%`;
    case 'digits':
      return Number.isInteger(value) && value >= 0
        ? decimalOf(value).padStart(style.width, '0')
        : decimalOf(value);
    case 'number':
      return style.currency === null ? decimalOf(value) : `${decimalOf(value)} ${style.currency}`;
  }
}

/**
 * A number as decimals: without the noise that binary fractions leave (`27.999999999999996`), and
 * without losing a cent. Three decimals get a fourth: `1.234` could be taken for a thousand.
 */
export function decimalOf(value: number): string {
  const plain = withoutNoise(value);
  const text = plainDigits(plain);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function withoutNoise(value: number): number {
  if (Number.isInteger(value)) return value;
  // Spreadsheets keep fifteen digits and show no more.
  const kept = Number(value.toPrecision(15));
  const cents = Number(kept.toFixed(2));
  const near = Math.abs(kept - cents) <= Math.min(1e-6, Math.abs(kept) * 1e-9);
  return near && cents !== 0 ? cents : kept;
}

function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** `2026-04-28`, `2026-04-28 18:53:07`, or a time alone where there is no day; null beyond the calendar. */
function dayAndTime(value: number, from1904: boolean): string | null {
  const serial = from1904 ? value + DAYS_TO_1904 : value;
  if (serial < 0 || serial > LAST_SERIAL) return null;
  if (serial < 1) return value === 0 ? '' : timeOfDay(value);
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  // The 1900 system has a 29 February 1900 that never was, as number 60.
  const day = addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
  const rest = seconds - whole * SECONDS_A_DAY;
  return rest === 0 ? day : `${day} ${clock(rest)}`;
}

function timeOfDay(value: number): string | null {
  if (value < 0 || value > LAST_SERIAL) return null;
  return clock(Math.round((value - Math.floor(value)) * SECONDS_A_DAY) % SECONDS_A_DAY);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
