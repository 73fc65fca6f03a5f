/** Stands in index.html where each answer puts a nonce of its own. */
export const NONCE_PLACE = 'NONCE-OF-THIS-ANSWER';
