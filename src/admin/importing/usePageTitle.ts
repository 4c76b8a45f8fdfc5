'use client';

import { useEffect } from 'react';

/** Titles the page; Payload calls a view of ours the editing of a document, and says so when the page is already drawn. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    const set = (): void => {
      if (document.title !== title) document.title = title;
    };
    set();
    const watch = new MutationObserver(set);
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [title]);
};
