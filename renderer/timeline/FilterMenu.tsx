import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

import { Icon } from '../ui/icons.tsx';
import classes from './FilterBar.module.css';

/** A button of the bar that opens one filter. `children` gets the way to close it. */
export function FilterMenu(props: {
  readonly label: string;
  readonly active: boolean;
  readonly width?: number;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [opened, { close, toggle }] = useDisclosure(false);
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position="bottom-start"
      width={props.width ?? 260}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          className={classes['menu'] ?? ''}
          data-active={props.active}
          rightSection={<Icon name="chevron" size={14} />}
          onClick={toggle}
        >
          {props.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown'] ?? ''}>{props.children(close)}</Popover.Dropdown>
    </Popover>
  );
}
