import type { DefaultServerCellComponentProps } from 'payload';
import { TranslateButtons } from './TranslateButtons';
import { translationsOf } from './translationsOf';

/** In the list of editions, beside every original: the way to its translations, those that are there and those to begin. */
export const TranslateCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const { id, original, language, _status: status, withdrawal } = rowData as Record<string, unknown>;
  if (original) return null;
  const isFree = status === 'published' && !(withdrawal as { on?: unknown } | undefined)?.on;
  const existing = await translationsOf(payload, String(id));
  return <TranslateButtons original={String(id)} from={language} existing={existing} isFree={isFree} />;
};
