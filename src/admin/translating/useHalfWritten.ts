'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import { partName } from '../../domain/translating/partName';

/** A remark that is being written at a place: it stays there, in this tab of the browser, until it is added or emptied. */
export const useHalfWritten = (place: Part): [string, (text: string) => void] => {
  const { id } = useDocumentInfo();
  const key = `dipnot.remark.${String(id)}.${partName(place)}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const write = (words: string) => {
    setText(words);
    if (words === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  };
  return [text, write];
};
