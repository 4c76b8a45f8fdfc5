'use client';

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { TranslateButtons } from './TranslateButtons';
import { useIsTranslation } from './useOriginal';
import '../desk.css';
import './translating.css';

/** Over the desk of a published original, for whoever may make editions: the way to its translation. */
export const TranslateOriginal = () => {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { permissions } = useAuth();
  const isTranslation = useIsTranslation();
  const language = useFormFields(([fields]) => fields.language?.value);
  const mayTranslate = permissions?.collections?.commentaries?.create;
  if (!mayTranslate || isTranslation || !hasPublishedDoc || id === undefined) return null;
  return <TranslateButtons original={String(id)} from={language} />;
};
