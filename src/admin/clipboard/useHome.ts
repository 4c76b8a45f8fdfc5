'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';

/** What an edition is known by on the clipboard: its id, or until it has one, a name for this opening of it. */
export const useHome = (): string => {
  const { id } = useDocumentInfo();
  const [unsaved] = useState(() => `new-${Array.from(crypto.getRandomValues(new Uint32Array(3))).join('-')}`);
  return id === undefined || id === null ? unsaved : String(id);
};
