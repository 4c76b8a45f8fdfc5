'use client';

import type { LexicalEditor, NodeKey } from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useState } from 'react';
import { touchedCallOf } from './touchedCall';

const SOON = 250;

const callOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-call]') : null;

/** Whether the pointer or the focus goes on to the call's own bubble, which then stays. */
const isBubble = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.desk-bubble') !== null;

/**
 * The call whose note is to be shown: the one under the pointer, that with the focus, or that the caret came to. It goes
 * with whatever brought it, with Escape, with writing and with scrolling.
 */
export const useShownCall = (editor: LexicalEditor): { shown: NodeKey | null; hide: () => void } => {
  const [shown, setShown] = useState<NodeKey | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (nodeKey: NodeKey | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(nodeKey), SOON);
    };
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    const enter = ({ target }: Event) => {
      const call = callOf(target);
      if (call) later(call.dataset.call!);
    };
    const leave = (event: MouseEvent | FocusEvent) => {
      if (callOf(event.target) && !isBubble(event.relatedTarget)) later(null);
    };
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    const onScroll = ({ target }: Event) => !isBubble(target) && hide();
    const listen = (root: HTMLElement | null, previous: HTMLElement | null) => {
      for (const [name, listener] of [
        ['mouseover', enter],
        ['focusin', enter],
        ['mouseout', leave],
        ['focusout', leave],
        ['mousedown', hide],
      ] as const) {
        previous?.removeEventListener(name, listener as EventListener);
        root?.addEventListener(name, listener as EventListener);
      }
    };
    const touched = touchedCallOf(editor);
    const stopListening = editor.registerRootListener(listen);
    const stopTouch = touched.subscribe(() => {
      const { nodeKey, isMoved } = touched.now();
      if (nodeKey !== null && isMoved) later(nodeKey);
      else hide();
    });
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      clearTimeout(timer);
      stopListening();
      stopTouch();
      document.removeEventListener('keydown', onKey, true);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [editor]);
  return { shown, hide: () => setShown(null) };
};
