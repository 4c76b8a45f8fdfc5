import type { Locale } from '../../../locales/index';
import { narrowEdition, type NarrowedText, type StoredNote } from '../../domain/commentary/narrowEdition';
import { publishedTextPath } from '../../routing/paths';

/** What a translation is made from: the original as readers have it. */
export type Original = {
  id: string;
  language: Locale;
  text: NarrowedText;
  /** Its notes as they are stored, in stored order. */
  rows: readonly StoredNote[];
  /** The same text as the site draws it. */
  html: string;
};

const isSignedIn = async (api: string): Promise<boolean> => {
  const response = await fetch(`${api}/users/me`, { credentials: 'include' });
  if (!response.ok) throw new Error(`${response.status}`);
  return Boolean(((await response.json()) as { user?: unknown }).user);
};

type Stored = { language: Locale; body?: unknown; notes?: StoredNote[] | null };

/**
 * Asks the house for the published state of an original: `none` where it has none, or is not there. The house tells
 * strangers as little of an original as of one that is not there, so whether the session has ended is asked for itself.
 * @throws where the house cannot be asked.
 */
export const askOriginal = async (api: string, id: string): Promise<Original | 'none' | 'signed-out'> => {
  const answers = await Promise.all([
    fetch(publishedTextPath(id), { credentials: 'include' }),
    fetch(`${api}/commentaries/${encodeURIComponent(id)}?depth=0`, { credentials: 'include' }),
  ]);
  const [drawn, told] = answers;
  if (answers.some(({ status }) => status === 404)) return (await isSignedIn(api)) ? 'none' : 'signed-out';
  if (!drawn.ok || !told.ok) throw new Error(`${drawn.status} ${told.status}`);
  const { language, body, notes } = (await told.json()) as Stored;
  const rows = notes ?? [];
  return { id, language, text: narrowEdition({ body, notes: rows }), rows, html: await drawn.text() };
};
