import type { BeforeDocumentControlsServerProps } from 'payload';
import { TranslateHere } from './TranslateHere';
import { translationsOf } from './translationsOf';

/** Over the desk of an original: the way to its translations, those that are there and those to begin. */
export const TranslateOriginal = async ({ payload, id }: BeforeDocumentControlsServerProps) => {
  const existing = id === undefined ? [] : await translationsOf(payload, String(id));
  return <TranslateHere existing={existing} />;
};
