import { GUIDE_QUESTIONS } from '../../shared/dispute/guide-questions.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { Section } from '../ui/Section.tsx';
import { GuideFacts } from './GuideFacts.tsx';
import classes from './GuideQuestions.module.css';

/** Questions, folded; an answer brings what is known about it. */
export function GuideQuestions() {
  const { say } = useSpeaker();
  return (
    <Section title={say('guide.questions')}>
      {GUIDE_QUESTIONS.map(({ ask, answer, facts }) => (
        <details key={ask} className={classes['question']}>
          <summary className={classes['ask']}>
            <Icon name="chevron" size={14} />
            <h3>{say(ask)}</h3>
          </summary>
          <div className={classes['answer']}>
            <p>{say(answer)}</p>
            <GuideFacts facts={facts} label={say('guide.goodToKnow')} />
          </div>
        </details>
      ))}
    </Section>
  );
}
