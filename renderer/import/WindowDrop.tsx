import { useLayoutEffect, useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { useImportDeeds } from './Importing.tsx';
import classes from './WindowDrop.module.css';

/** Makes the whole window a place to drop files on, on every screen. */
export function WindowDrop() {
  const speaker = useSpeaker();
  const over = useWindowDrop();
  if (!over) return null;
  return (
    <div className={classes['overlay']}>
      <div className={classes['frame']}>
        <Icon name="imports" size={28} />
        <p className={classes['title']}>{speaker.say('common.dropTitle')}</p>
        <p className={classes['hint']}>{speaker.say('common.dropHint')}</p>
      </div>
    </div>
  );
}

/** Whether files hover over the window; a drop hands them over. */
function useWindowDrop(): boolean {
  const { add } = useImportDeeds();
  const [over, setOver] = useState(false);
  // Before the window is painted: a file dropped on what is seen must not open in its place.
  useLayoutEffect(() => {
    // Enter and leave come for every element on the way: only their balance tells.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(!isTaken(event));
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (isTaken(event)) return;
      const { files, folders } = droppedThings(event.dataTransfer);
      add(files, folders);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, [add]);
  return over;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Over a place that takes files for itself. */
function isTaken({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

function droppedThings(data: DataTransfer | null): { readonly files: File[]; readonly folders: string[] } {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data?.items ?? []) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, folders };
}
