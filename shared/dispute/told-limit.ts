/** The clock of a filing limit that the person was told and that is no rule's own. */
export const TOLD_LIMIT = 'told-limit';
