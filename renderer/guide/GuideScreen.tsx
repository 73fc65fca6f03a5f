import { GUIDE_MISTAKES } from '../../shared/dispute/guide-questions.ts';
import { GUIDE, type GuideStepId } from '../../shared/dispute/guide.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { GuideQuestions } from './GuideQuestions.tsx';
import classes from './GuideScreen.module.css';
import { GuideStep, nameOf } from './GuideStep.tsx';
import { stepOfCase } from './stepOfCase.ts';
import { useGuideKeys } from './useGuideKeys.ts';
import { useTicks } from './useTicks.ts';

/** The way through, in calm steps that remember what is done. */
export function GuideScreen({ step }: { readonly step: GuideStepId | null }) {
  const { say } = useSpeaker();
  const ticks = useTicks();
  const list = useCall('cases.list', {});
  const open = list.data?.cases.filter(({ phase }) => phase !== 'closed') ?? [];
  const page = useGuideKeys(step);
  const items = GUIDE.flatMap((one) => one.items);
  const done = items.filter((item) => ticks.has(nameOf(item))).length;
  return (
    <Screen title={say('common.guide')} fact={say('guide.progress', { done, all: items.length })}>
      <div className={classes['page']} ref={page}>
        {ticks.error && <ProblemNote error={ticks.error} />}
        <p className={classes['lead']}>{say('guide.lead')}</p>
        <p className={classes['known']}>
          <Icon name="info" size={16} />
          {say('guide.known')}
        </p>
        <Section title={say('guide.steps')} framed={false}>
          <ol className={classes['steps']}>
            {GUIDE.map((one, index) => (
              <GuideStep
                key={one.id}
                step={one}
                count={index + 1}
                ticks={ticks}
                cases={open.filter((each) => stepOfCase(each) === one.id)}
              />
            ))}
          </ol>
        </Section>
        <Section title={say('guide.mistakes')}>
          <ul className={classes['mistakes']}>
            {GUIDE_MISTAKES.map((id) => (
              <li key={id}>
                <Icon name="cross" size={14} />
                <span>{say(id)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <GuideQuestions />
      </div>
    </Screen>
  );
}
