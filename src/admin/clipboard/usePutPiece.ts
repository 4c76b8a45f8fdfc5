'use client';

import type { BaseSelection } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useCallback } from 'react';
import { $callsInOrder } from '../../lexical/callsInOrder';
import { useNoteRows } from '../notes/useNoteRows';
import { useWords } from '../useWords';
import { $insertBlocks, $withoutMarked } from './insertPiece';
import type { Piece } from './piece';
import { countCalls, countKeys, settleNotes, type Origin } from './settleNotes';

/** What is pasted into: the text, or one of its notes, which has no notes of its own. */
export type Into = 'body' | 'note';

/**
 * Puts a piece where the selection is, and its notes into the form in the same act. To be called within an update.
 * @returns a sentence for all that was left out.
 */
export type PutPiece = (piece: Piece, origin: Origin, selection: BaseSelection) => string[];

const withoutId = <T extends { id?: string }>(block: T): T => ({ ...block, id: undefined });

export const usePutPiece = (into: Into): PutPiece => {
  const [editor] = useLexicalComposerContext();
  const rows = useNoteRows();
  const t = useWords();
  return useCallback(
    (piece, origin, selection) => {
      const place = $withoutMarked(selection);
      if (into === 'note') {
        $insertBlocks(editor, place, { ...piece, blocks: piece.blocks.map(withoutId), into });
        const { size } = countCalls(piece.blocks);
        return size > 0 ? [t('clipboard.noNotesInNotes', { count: size })] : [];
      }
      const here = {
        calls: countKeys($callsInOrder()),
        rows: [...rows.read(), ...rows.kept.values()],
        freshKeys: rows.freshKeys,
      };
      const { blocks, added, lost } = settleNotes(piece, origin, here);
      // Their rows come with their calls, as they would by redo, and go with them when the paste is undone.
      for (const row of added) rows.kept.set(row.key!, row);
      const own = origin === 'elsewhere' ? blocks.map(withoutId) : blocks;
      $insertBlocks(editor, place, { blocks: own, isLine: piece.isLine, into });
      return lost > 0 ? [t('clipboard.lostCalls', { count: lost })] : [];
    },
    [editor, into, rows, t],
  );
};
