import type { CaseDetail } from '../../shared/case/detail.ts';
import type { OfferedDeed } from '../../shared/case/next-step.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

/** What the button of a deed is called. */
export function deedLabel(
  { deed, letter, with: whom }: OfferedDeed,
  { found }: Pick<CaseDetail, 'found'>,
  { say, money }: Speaker,
): string {
  if (deed === 'settle-credit' && found[0]) {
    return say('cases.found.take', { money: money(found[0].settles) });
  }
  if (deed === 'write-letter' && letter !== null) return say(`cases.deed.letter.${letter}`);
  if (deed === 'withdraw-dispute') return say('cases.deed.withdraw-dispute', { with: whom ?? 'issuer' });
  if (deed === 'file') return say('cases.deed.file', { with: whom ?? 'issuer' });
  if (deed === 'appeal') return say('cases.deed.appeal', { with: say(`cases.outside.${whom ?? 'issuer'}`) });
  return say(`cases.deed.${deed}`);
}

/** Tells offered deeds apart. */
export function keyOfDeed({ deed, letter, with: whom }: OfferedDeed): string {
  return `${deed} ${letter ?? ''} ${whom ?? ''}`;
}

/** More buttons beside each other would be a wall. */
const BUTTONS = 4;

/** What stands as buttons under what is to be done now. */
export function firstDeeds({ next }: Pick<CaseDetail, 'next'>): readonly OfferedDeed[] {
  return next.deeds.slice(0, BUTTONS);
}

/** What else can be done. */
export function otherDeeds(detail: Pick<CaseDetail, 'next' | 'deeds'>): OfferedDeed[] {
  const offered = new Set(firstDeeds(detail).map(keyOfDeed));
  const rest = [...detail.next.deeds, ...detail.deeds].filter((deed) => !offered.has(keyOfDeed(deed)));
  return [...new Map(rest.map((deed) => [keyOfDeed(deed), deed])).values()];
}

/** The first offered deed of this kind, for a key that does it wherever it stands. */
export function offeredDeed(
  { next, deeds }: Pick<CaseDetail, 'next' | 'deeds'>,
  deed: OfferedDeed['deed'],
): OfferedDeed | null {
  return [...next.deeds, ...deeds].find((offered) => offered.deed === deed) ?? null;
}
