'use client';

import { useEffect, useState } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import { partName } from '../../domain/translating/partName';
import { useDesk } from '../desk';
import { whenThere } from '../problems/whenThere';
import { blockAtCaret, blocksAtDesk } from './blocksAtDesk';

const isRemarkShortcut = ({ altKey, ctrlKey, metaKey, shiftKey, key, code }: KeyboardEvent): boolean =>
  altKey && (ctrlKey || metaKey) && !shiftKey && (key.toLowerCase() === 'm' || code === 'KeyM');

/**
 * The place that is to be remarked on, chosen at its note or by Ctrl+Alt+M: the open note, else the block at the caret.
 * `show` brings the remarks to the front; the keyboard then is where a remark is written.
 */
export const useRemarkWay = (isOn: boolean, show: () => void): Part | null => {
  const desk = useDesk();
  const [place, setPlace] = useState<Part | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const remark = (chosen: Part) => {
      setPlace(chosen);
      show();
      whenThere(
        // The field of another place may still be drawn.
        () => document.querySelector<HTMLElement>(`.desk-remark-form [data-place='${partName(chosen)}']`),
        (field) => field.focus(),
      );
    };
    const atCaret = (): Part | null => {
      if (desk.openNote !== null) return { note: desk.openNote };
      const { body } = desk;
      const key = body && blockAtCaret(body);
      const id = body && blocksAtDesk(body).find((block) => block.key === key)?.id;
      return id ? { block: id } : null;
    };
    const press = (event: KeyboardEvent) => {
      if (!isRemarkShortcut(event)) return;
      event.preventDefault();
      const here = atCaret();
      if (here) remark(here);
      else show();
    };
    desk.remark = remark;
    document.addEventListener('keydown', press);
    return () => {
      desk.remark = null;
      document.removeEventListener('keydown', press);
    };
  }, [desk, isOn, show]);
  return place;
};
