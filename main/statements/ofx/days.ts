import { type Day, dayOf } from '../../../shared/day.ts';

// OFX 2.2 § 3.2.8.1: YYYYMMDDHHMMSS.XXX[offset:zone], all behind the day optional. The day is taken as
// written: banks put noon, midnight or the server's clock behind it, so a zone would only move it wrongly.
const WRITTEN = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})/;

/** The calendar day of an OFX date, or null where the calendar has no such day. */
export function readDay(text: string): Day | null {
  const parts = WRITTEN.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
