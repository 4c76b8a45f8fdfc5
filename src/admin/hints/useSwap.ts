'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback } from 'react';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { noteToLexical } from '../../domain/lexical/toLexical';
import { withAddresses, type Instead } from '../../domain/translating/addresses';
import type { LinkHint } from '../../domain/translating/hints';
import { addressInstead, editionLinked } from '../../routing/editionLink';
import { openNote, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { swapInBody } from './swapInBody';

/** Lets the translation at the desk lead to an edition in its own language wherever it leads to what the original does. */
export const useSwap = (): ((hint: LinkHint) => void) => {
  const { config } = useConfig();
  const desk = useDesk();
  const rows = useNoteRows();
  const siteUrl = config.serverURL;
  return useCallback(
    ({ from, to }) => {
      const instead: Instead = (address) =>
        editionLinked(address, siteUrl)?.edition === from ? addressInstead(address, siteUrl, to) : undefined;
      // The open note has words of its own that the form may not have yet.
      openNote(desk, null);
      if (desk.body) swapInBody(desk.body, instead);
      narrowEdition({ notes: [...rows.read()] }).notes.forEach((note) => {
        const paragraphs = note.paragraphs.map((paragraph) => withAddresses(paragraph, instead));
        const isOther = JSON.stringify(paragraphs) !== JSON.stringify(note.paragraphs);
        if (isOther) rows.write(note.key, noteToLexical(paragraphs));
        const value = note.address === undefined ? undefined : instead(note.address);
        if (value !== undefined) rows.say(note.key, 'address', value);
      });
    },
    [desk, rows, siteUrl],
  );
};
