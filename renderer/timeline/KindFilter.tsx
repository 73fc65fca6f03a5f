import { Checkbox } from '@mantine/core';

import { CHARGE_KINDS, type ChargeKind } from '../../shared/charge.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './FilterBar.module.css';
import { toggled } from './filters.ts';
import { FilterMenu } from './FilterMenu.tsx';

export function KindFilter(props: {
  readonly chosen: readonly ChargeKind[];
  readonly onChange: (kinds: ChargeKind[] | undefined) => void;
}) {
  const { chosen } = props;
  const { say } = useSpeaker();
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const label = only
    ? say(`timeline.kind.${only}`)
    : chosen.length === 0
      ? say('timeline.anyKind')
      : say('timeline.kindCount', { count: chosen.length });
  return (
    <FilterMenu label={label} active={chosen.length > 0} width={200}>
      {() => (
        <div role="group" aria-label={say('timeline.kind')} className={classes['choices']}>
          {CHARGE_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              size="sm"
              label={say(`timeline.kind.${kind}`)}
              checked={chosen.includes(kind)}
              onChange={() => props.onChange(toggled(chosen, kind))}
            />
          ))}
        </div>
      )}
    </FilterMenu>
  );
}
