'use client';

import { useFormFields } from '@payloadcms/ui';

/** The id of the original of the edition at the desk, null where it has none. */
export const useOriginalId = (): string | null =>
  useFormFields(([fields]) => (fields.original?.value as string | null | undefined) || null);

/** Whether the edition at the desk is the translation of another. */
export const useIsTranslation = (): boolean => useOriginalId() !== null;
