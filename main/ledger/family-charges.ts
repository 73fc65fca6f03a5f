/** What `family_charge` holds beside the family, in the order of its columns: what the search needs of a charge. */
export const FAMILY_CHARGE = `charge.day, charge.id, account_id, posted, time, wording_id, minor, currency,
  original_minor, original_currency, reference, kind, pending, instalment_number, instalment_of`;
