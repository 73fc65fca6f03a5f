import { type DragEvent, useState } from 'react';

/**
 * Makes an element a place for files of its own: what is dropped there goes to `onFiles` and not to the
 * import that the whole window takes files for.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const place = {
    'data-takes-files': true,
    onDragEnter: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, place };
}
