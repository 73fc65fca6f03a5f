/** What a mark says of a charge, a flag or a case. */
export type Meaning =
  | 'doubled'
  | 'refunded'
  | 'pending'
  | 'claimed'
  | 'quiet'
  | 'later'
  | 'noticed'
  | 'deadline';
