'use client';

import {
  $getSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  isDOMNode,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useWords } from '../useWords';
import { $selectPoint, isOwnDrag } from './drag';
import { readFlavours, wayOf, type Flavours } from './flavours';
import { newsOf } from './news';
import { plainBlocks } from './plainBlocks';
import { useHome } from './useHome';
import { usePutPiece, type Into } from './usePutPiece';
import { useReadPaste } from './useReadPaste';

const dataOf = (event: PasteCommandType): DataTransfer | null =>
  'clipboardData' in event ? event.clipboardData : 'dataTransfer' in event ? event.dataTransfer : null;

const isPlainKeys = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v';

/** Pasting at the desk: ours and plain words at once, everything else as the server reads it. */
export const usePaste = (into: Into): void => {
  const [editor] = useLexicalComposerContext();
  const t = useWords();
  const home = useHome();
  const $put = usePutPiece(into);
  const readPaste = useReadPaste($put);
  useEffect(() => {
    const news = newsOf(editor);
    let isPlain = false;

    const putNow = ({ parcel, text }: Flavours): void => {
      const words = plainBlocks(text);
      const piece = parcel?.piece ?? { blocks: words, notes: [], isLine: words.length === 1 };
      const origin = parcel?.home === home ? parcel : 'elsewhere';
      editor.update(
        () => {
          const selection = $getSelection();
          const left = selection === null ? [] : $put(piece, origin, selection);
          news.tell(left.length > 0 ? { title: t('clipboard.pasted'), items: left } : null);
        },
        { tag: PASTE_TAG },
      );
    };

    const take = (event: Event, data: DataTransfer | null): boolean => {
      const selection = $getSelection();
      if (!editor.isEditable() || data === null || selection === null) return false;
      if (isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target)) return false;
      const flavours = readFlavours(data);
      const way = wayOf(flavours, isPlain, !selection.isCollapsed());
      isPlain = false;
      if (way === 'editor') return false;
      event.preventDefault();
      if (way === 'pictures') news.tell({ title: t('clipboard.pictures'), items: [] });
      else if (way === 'read') void readPaste(flavours);
      else putNow(way === 'words' ? { ...flavours, parcel: undefined } : flavours);
      return true;
    };

    // What is dragged about in the editor itself only moves, which the editor does. What comes from elsewhere is pasted.
    const drop = (event: DragEvent): boolean =>
      editor.isEditable() && !isOwnDrag(editor, event) && $selectPoint(event) && take(event, event.dataTransfer);

    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          isPlain = isPlainKeys(event);
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(PASTE_COMMAND, (event) => take(event, dataOf(event)), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    );
  }, [editor, home, t, $put, readPaste]);
};
