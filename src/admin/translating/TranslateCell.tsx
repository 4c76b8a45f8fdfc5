'use client';

import { useAuth } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { TranslateButtons } from './TranslateButtons';
import '../desk.css';
import './translating.css';

/** In the list of editions, beside every published original: the way to its translation. */
export const TranslateCell = ({ rowData }: DefaultCellComponentProps) => {
  const { permissions } = useAuth();
  const { id, original, language, _status: status, withdrawal } = rowData as Record<string, unknown>;
  const isOriginal = !original && status === 'published' && !(withdrawal as { on?: unknown } | undefined)?.on;
  if (!permissions?.collections?.commentaries?.create || !isOriginal) return null;
  return <TranslateButtons original={String(id)} from={language} />;
};
