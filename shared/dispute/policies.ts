import type { IssuerCountry } from './terms.ts';

/*
 * Recoup's own advice: no facts, and shown as advice.
 */

/** Within so many days of the nearest limit the claim is filed, whatever the merchant says. */
export const SAFETY_MARGIN_DAYS = 14;

/** A limit is warned of when so many days are left: the limit of a network binds the issuer, who needs time. */
export const WARN_DAYS = [14, 7, 3] as const;

/** Days after posting on which talking ends and the claim is filed at the latest, by country of the card. */
export const LATEST_FILING_DAYS: Readonly<Record<IssuerCountry | 'unknown', number>> = {
  kr: 30,
  us: 45,
  uk: 90,
  eu: 60,
  unknown: 30,
};

/** A pending charge is looked at again after so many days. */
export const LOOK_AGAIN_DAYS = 5;

/** How often a merchant is asked again before the case goes on without them. */
export const MOST_FOLLOW_UPS = 2;

/** Whoever decides is asked how it stands every so many days. */
export const ASK_HOW_IT_STANDS_DAYS = 14;
