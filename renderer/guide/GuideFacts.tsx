import type { GuideFact } from '../../shared/dispute/guide-facts.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Confidence, Source } from '../case/Source.tsx';
import classes from './GuideFacts.module.css';

/** Things to know, each with how well it is known and, on a click, where it is from. */
export function GuideFacts(props: { readonly facts: readonly GuideFact[]; readonly label: string }) {
  if (props.facts.length === 0) return null;
  return (
    <ul className={classes['facts']} aria-label={props.label}>
      {props.facts.map((fact) => (
        <Fact key={fact.say} fact={fact} />
      ))}
    </ul>
  );
}

function Fact({ fact }: { readonly fact: GuideFact }) {
  const { say } = useSpeaker();
  const { source } = fact;
  const words = say(fact.say);
  return (
    <li className={classes['fact']}>
      <span>{words}</span>
      {source.source === '' ? (
        <span className={classes['advice']}>
          <Confidence source={source} />
        </span>
      ) : (
        <Source
          source={source}
          about={words}
          {...(fact.opinion === true ? { word: say('guide.opinion') } : {})}
        />
      )}
    </li>
  );
}
