'use client';

import { useConfig, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { useWords } from '../useWords';
import { linkTyped } from './linkTyped';
import { newsOf } from './news';

/** Turns the typed `[n]` of the text into calls of notes, in one step of undo; what came of it is told at the editor. */
export const useLinkTyped = (): (() => Promise<void>) => {
  const desk = useDesk();
  const rows = useNoteRows();
  const t = useWords();
  const { getField } = useForm();
  const api = useConfig().config.routes.api;
  return useCallback(async () => {
    const editor = desk.body;
    if (!editor?.isEditable()) return;
    const came = await linkTyped(editor, { api, language: getField('language')?.value, rows });
    const { tell } = newsOf(editor);
    if ('refused' in came) {
      tell({ title: t('clipboard.notLinked'), items: came.refused ? [came.refused] : [] });
      return;
    }
    const { linked, unmatched } = came;
    const titles = [
      linked > 0 ? t('clipboard.linked', { count: linked }) : '',
      unmatched.length > 0 ? t('clipboard.unmatched', { count: unmatched.length }) : '',
    ].filter((title) => title !== '');
    tell({ title: titles.join(' ') || t('clipboard.linkedNone'), items: unmatched });
  }, [desk, rows, t, getField, api]);
};
