'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { TranslateButtons } from './TranslateButtons';
import type { Existing } from './translationsOf';
import { useIsTranslation } from './useOriginalId';

/** The way from the original at the desk to its translations; nothing at the desk of a translation, or of what is new. */
export const TranslateHere = ({ existing }: { existing: Existing[] }) => {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const isTranslation = useIsTranslation();
  const language = useFormFields(([fields]) => fields.language?.value);
  if (isTranslation || id === undefined) return null;
  return (
    <TranslateButtons original={String(id)} from={language} existing={existing} isFree={Boolean(hasPublishedDoc)} />
  );
};
