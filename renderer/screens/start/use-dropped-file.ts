// A file that is dropped anywhere on the sheet. Without this the browser would leave the page to show it.
import { useEffect, useEffectEvent, useState } from 'react';

/** True while a file hangs over the sheet. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onFile);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
      if (file !== undefined) drop(file);
    };
    // Leaving one element for the next is no leaving: `relatedTarget` is where the pointer went.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', over);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', over);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  return isOver;
}
