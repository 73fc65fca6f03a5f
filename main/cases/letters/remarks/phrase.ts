import type { LetterRemark } from '../../../../shared/case/letters.ts';

/** Words that make a reader less willing, and a calmer way to say it. */
export interface Phrase {
  readonly kind: Extract<LetterRemark['kind'], 'anger' | 'threat'>;
  /** `accuses`: says that they did it on purpose, which is not asked of who does not know the charge at all. */
  readonly accuses?: boolean;
  /**
   * Source of a regular expression without nested or open-ended repeats, so that no letter, however odd, takes
   * long to read. Latin letters match in either case.
   */
  readonly find: string;
  /** Null where it is best left out. */
  readonly instead: string | null;
}
