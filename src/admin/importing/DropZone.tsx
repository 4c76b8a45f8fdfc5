'use client';

import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../useWords';

/** Where files are dropped, or chosen with the keyboard; they are handed on in the order they come in. */
export const DropZone = ({ onFiles }: { onFiles: (files: File[]) => void }) => {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files?.length) onFiles([...files]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={`importing-drop ${isOver ? 'is-over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('importing.drop')}</p>
      <button type="button" className="importing-button" onClick={() => input.current?.click()}>
        {t('importing.choose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
    </div>
  );
};
