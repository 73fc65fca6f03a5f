/**
 * What `family_charge` holds beside the family, in the order of its columns: what the search needs of a charge. Most
 * charges are booked purchases in one currency and in one part; what else a charge is stands together in `rest`, so that the others
 * need no columns for it.
 */
export const FAMILY_CHARGE = `charge.day, charge.id, charge.account_id, charge.time, charge.wording_id, charge.minor,
  charge.currency, charge.reference,
  CASE WHEN charge.kind <> 'purchase' OR charge.pending OR charge.original_minor IS NOT NULL OR charge.instalment_of IS NOT NULL
    THEN json_array(charge.kind, charge.pending, charge.original_minor, charge.original_currency, charge.instalment_number,
      charge.instalment_of) END`;
