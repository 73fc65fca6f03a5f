import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import {
  cases,
  guide,
  hrefOf,
  IMPORTS,
  review,
  type Route,
  type Screen,
  SETTINGS,
  SUBSCRIPTIONS,
  timeline,
} from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { useDueCases } from '../cases/useDue.ts';
import { ImportPill } from '../import/ImportPill.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { Logo } from './Logo.tsx';
import classes from './Rail.module.css';

/** The left edge: where a person can go, and how much waits there. */
export function Rail() {
  const speaker = useSpeaker();
  const flags = useCall('flags.list', {});
  const waiting = flags.data?.filter(({ kind, waits }) => waits && kind === 'double-charge').length ?? 0;
  const { due, urgent } = useDueCases();
  return (
    <nav className={classes['rail']} aria-label={speaker.say('common.screens')}>
      <a className={classes['brand']} href={hrefOf(timeline())}>
        <Logo />
        <span className={classes['name']}>{speaker.say('common.appName')}</span>
      </a>
      <RailLink to={review()} icon="review" label="common.review">
        {waiting > 0 && <FlagCount count={waiting} />}
      </RailLink>
      <RailLink to={timeline()} icon="timeline" label="common.timeline" />
      <RailLink to={cases()} icon="cases" label="common.cases">
        {due > 0 && <DueCount count={due} urgent={urgent} />}
      </RailLink>
      <RailLink to={SUBSCRIPTIONS} icon="regular" label="common.subscriptions" />
      <RailLink to={IMPORTS} icon="imports" label="common.imports" />
      <RailLink to={guide()} icon="guide" label="common.guide" />
      <div className={classes['gap']} />
      <ImportPill />
      <RailLink to={SETTINGS} icon="settings" label="common.settings" />
    </nav>
  );
}

function RailLink(props: {
  readonly to: Route;
  readonly icon: IconName;
  readonly label: MessageId;
  readonly children?: React.ReactNode;
}) {
  const speaker = useSpeaker();
  const { route } = useRoute();
  const narrow = useMediaQuery('(max-width: 899px)');
  const here = placeOf(route.screen);
  const label = speaker.say(props.label);
  return (
    <Tooltip label={label} position="right" disabled={!narrow}>
      <a
        className={classes['link']}
        href={hrefOf(props.to)}
        aria-current={here === props.to.screen ? 'page' : undefined}
      >
        <Icon name={props.icon} />
        <span className={classes['label']}>{label}</span>
        {props.children}
      </a>
    </Tooltip>
  );
}

/** A case and its letters are among the cases. */
function placeOf(screen: Screen): Screen {
  return screen === 'case' || screen === 'letter' ? 'cases' : screen;
}

function DueCount({ count, urgent }: { readonly count: number; readonly urgent: boolean }) {
  const speaker = useSpeaker();
  return (
    <span className={classes['count']} data-meaning={urgent ? 'deadline' : 'claimed'}>
      <MarkShape meaning={urgent ? 'deadline' : 'claimed'} />
      <span aria-hidden="true">{speaker.number(count)}</span>
      <VisuallyHidden>{speaker.say('cases.due', { count })}</VisuallyHidden>
    </span>
  );
}

function FlagCount({ count }: { readonly count: number }) {
  const speaker = useSpeaker();
  return (
    <span className={classes['count']}>
      <MarkShape meaning="doubled" />
      <span aria-hidden="true">{speaker.number(count)}</span>
      <VisuallyHidden>{speaker.say('common.openFlags', { count })}</VisuallyHidden>
    </span>
  );
}
