/** What a mark says of a charge or a flag. */
export type Meaning = 'doubled' | 'refunded' | 'pending' | 'claimed' | 'quiet' | 'later' | 'noticed';
