'use client';

import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useConfig, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { useWords } from '../useWords';
import { askReader, type Answer } from './askReader';
import { $rememberCaret } from './caretOver';
import type { Flavours } from './flavours';
import { keepPlace, type KeptPlace } from './keptPlace';
import { newsOf } from './news';
import { plainBlocks } from './plainBlocks';
import type { PutPiece } from './usePutPiece';

const QUIET_MS = 300;

/** The pastes of one editor that wait for their answers, in the order they were made. */
const waiting = new WeakMap<LexicalEditor, Set<{ place: KeptPlace; isDone: Promise<void> }>>();

const waitingAt = (editor: LexicalEditor) => {
  const pastes = waiting.get(editor) ?? new Set();
  waiting.set(editor, pastes);
  return pastes;
};

const $putAt = (place: KeptPlace, others: Iterable<{ place: KeptPlace }>, put: () => void): void => {
  const kept = place.$selection();
  const caret = $getSelection()?.clone() ?? null;
  const isThere = kept === null || (caret !== null && kept.is(caret));
  const restore = isThere ? null : $rememberCaret(caret, kept);
  const sharing = [...others].filter((other) => other.place !== place && other.place.isAt(place));
  if (kept) $setSelection(kept);
  put();
  const after = $getSelection();
  // What was pasted at the same place while this was read follows it.
  if ($isRangeSelection(after)) sharing.forEach((other) => other.place.move(after));
  restore?.();
};

const pieceOf = (answer: Answer, text: string) => {
  if ('piece' in answer) return answer.piece;
  const blocks = plainBlocks(text);
  return { blocks, notes: [], isLine: blocks.length === 1 };
};

/**
 * Pastes what the server reads of a clipboard where it was pasted, wherever the caret went meanwhile, as one step of
 * undo; where it cannot be read, its plain words.
 */
export const useReadPaste = ($put: PutPiece): ((pasted: Flavours) => Promise<void>) => {
  const [editor] = useLexicalComposerContext();
  const t = useWords();
  const { getField } = useForm();
  const api = useConfig().config.routes.api;
  return useCallback(
    async (pasted) => {
      const selected = $getSelection();
      const selection = $isRangeSelection(selected) ? selected : selected?.getNodes().at(-1)?.selectEnd();
      if (!selection) return;
      const pastes = waitingAt(editor);
      const place = keepPlace(editor, selection);
      const earlier = [...pastes].map(({ isDone }) => isDone);
      let finish = (): void => {};
      const own = { place, isDone: new Promise<void>((resolve) => (finish = resolve)) };
      pastes.add(own);
      const news = newsOf(editor);
      const slow = setTimeout(() => news.tell('reading'), QUIET_MS);
      const answer = await askReader(api, pasted, getField('language')?.value);
      await Promise.all(earlier);
      clearTimeout(slow);
      const root = editor.getRootElement();
      if (root) {
        let left: string[] = [];
        const put = () =>
          $putAt(place, pastes, () => {
            const at = $getSelection();
            if (at) left = $put(pieceOf(answer, pasted.text), 'elsewhere', at);
          });
        const isFocused = root.contains(document.activeElement);
        const tag = isFocused ? [PASTE_TAG] : [PASTE_TAG, SKIP_DOM_SELECTION_TAG];
        editor.update(put, { discrete: true, tag });
        if ('refused' in answer)
          news.tell({ title: t('clipboard.unread'), items: answer.refused ? [answer.refused] : [] });
        else {
          const items = [...answer.told, ...left];
          news.tell(items.length > 0 ? { title: t('clipboard.pasted'), items } : null);
        }
      }
      place.let();
      pastes.delete(own);
      finish();
    },
    [editor, t, getField, api, $put],
  );
};
