'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';

/** The id of the original of the edition at the desk, null where it has none. */
export const useOriginalId = (): string | null =>
  useFormFields(([fields]) => (fields.original?.value as string | null | undefined) || null);

/** Whether the edition at the desk is the translation of another. */
export const useIsTranslation = (): boolean => useOriginalId() !== null;

/** The id of the translation at the desk, null at the desk of any other edition and of one that was never saved. */
export const useTranslationId = (): string | null => {
  const { id } = useDocumentInfo();
  const isTranslation = useIsTranslation();
  return isTranslation && id !== undefined ? String(id) : null;
};
