import { type Day, today } from '../../shared/day.ts';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** The day that an ISO instant (UTC) has where the person sits. */
export function dayOfInstant(at: string): Day {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] =
    INSTANT.exec(at)?.slice(1).map(Number) ?? [];
  return today(new Date(Date.UTC(year, month - 1, day, hour, minute)));
}
