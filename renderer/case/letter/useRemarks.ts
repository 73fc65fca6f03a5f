import { useDebouncedValue } from '@mantine/hooks';

import type { LetterRemark } from '../../../shared/case/letters.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { useCall } from '../../app/calls.ts';

/** ms without a keystroke after which a letter is read. */
const PAUSE = 300;
/** The longest letter that is read. */
const LONGEST = 20_000;

/** What a gentle reader says about exactly this body; null while it is still being read. */
export function useRemarks(id: number, language: Language, body: string): readonly LetterRemark[] | null {
  const [settled] = useDebouncedValue(body, PAUSE);
  const remarks = useCall(
    'cases.checkLetter',
    { case: id, language, body: settled.slice(0, LONGEST) },
    { keepPrevious: false },
  );
  // Places in another body would point beside the words.
  return settled === body ? (remarks.data ?? null) : null;
}
