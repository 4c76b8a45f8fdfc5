'use client';

import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  isDOMNode,
  mergeRegister,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { DEFAULT_LOCALE } from '../../../locales/index';
import { useNoteRows } from '../notes/useNoteRows';
import { $copyFlavours } from './copyFlavours';
import { copyWithoutEvent } from './copyWithoutEvent';
import { useHome } from './useHome';

type Given = ClipboardEvent | KeyboardEvent | null;

const $isElsewhere = (event: Given): boolean =>
  event !== null && isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target);

const $removeSelected = (): void => {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.removeText();
  else if ($isNodeSelection(selection)) selection.getNodes().forEach((node) => node.remove());
  else selection?.insertText('');
};

/** What is copied and cut: the words with their notes, for the desk and for other programs. */
export const useCopy = (): void => {
  const [editor] = useLexicalComposerContext();
  const rows = useNoteRows();
  const home = useHome();
  const { getField } = useForm();
  useEffect(() => {
    const $flavours = (selection: BaseSelection, isCut: boolean): Record<string, string> => {
      const told: unknown = getField('language')?.value;
      const language = typeof told === 'string' ? told : DEFAULT_LOCALE;
      return $copyFlavours(selection, { home, language, rows: rows.read(), isCut });
    };
    const $copy = (event: Given, isCut: boolean): boolean => {
      const selection = $getSelection();
      if (selection === null || selection.isCollapsed() || $isElsewhere(event)) return false;
      const flavours = $flavours(selection, isCut);
      event?.preventDefault();
      const data = event && 'clipboardData' in event ? event.clipboardData : null;
      if (data) for (const [type, text] of Object.entries(flavours)) data.setData(type, text);
      else copyWithoutEvent(flavours);
      return true;
    };
    const $cut = (event: Given): boolean => {
      if (!$copy(event, true)) return false;
      $addUpdateTag(CUT_TAG);
      $removeSelected();
      return true;
    };
    const drag = (event: DragEvent): void =>
      editor.read(() => {
        const selection = $getSelection();
        const data = event.dataTransfer;
        if (!data || !$isRangeSelection(selection) || selection.isCollapsed() || data.files.length > 0) return;
        for (const [type, text] of Object.entries($flavours(selection, false))) data.setData(type, text);
      });
    return registerCopy(editor, $copy, $cut, drag);
  }, [editor, rows, home, getField]);
};

const registerCopy = (
  editor: LexicalEditor,
  $copy: (event: Given, isCut: boolean) => boolean,
  $cut: (event: Given) => boolean,
  drag: (event: DragEvent) => void,
): (() => void) =>
  mergeRegister(
    // After the editor's own flavours, which other programs would show without notes.
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('dragstart', drag);
      root?.addEventListener('dragstart', drag);
    }),
    editor.registerCommand(COPY_COMMAND, (event) => $copy(event, false), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, (event) => editor.isEditable() && $cut(event), COMMAND_PRIORITY_HIGH),
  );
