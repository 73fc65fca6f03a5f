import type { FlagDetail } from '../../shared/contract/review.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { type Compared, comparedCharges, factsToCompare, sharedAndNot } from '../flag/compare.ts';
import { FACT_LABELS } from '../flag/Fact.tsx';
import { ChargeCard } from './ChargeCard.tsx';
import classes from './Charges.module.css';

/** The charges side by side, and in one line what they have in common and what not. */
export function Charges({ detail }: { readonly detail: FlagDetail }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const charges = comparedCharges(detail.flag);
  const facts = factsToCompare(charges);
  const { same, different } = sharedAndNot(charges);
  return (
    <section aria-label={say('review.charges')}>
      <ol className={classes['cards']} style={{ gridTemplateRows: `repeat(${facts.length + 2}, auto)` }}>
        {charges.map((charge) => (
          <ChargeCard key={charge.row.id} charge={charge} first={charges[0]} facts={facts} detail={detail} />
        ))}
      </ol>
      {detail.flag.kind === 'double-charge' && (
        <p className={classes['summary']}>
          {different.length > 0 && (
            <span data-differs="true">{say('review.different', { facts: namesOf(different, speaker) })}</span>
          )}
          {same.length > 0 && <span>{say('review.same', { facts: namesOf(same, speaker) })}</span>}
        </p>
      )}
    </section>
  );
}

function namesOf(facts: readonly Compared[], { say, language }: Speaker): string {
  const names = facts.map((fact) => say(fact === 'original' ? 'review.priceAsked' : FACT_LABELS[fact]));
  return (language === 'en' ? names.map((name) => name.toLowerCase()) : names).join(', ');
}
