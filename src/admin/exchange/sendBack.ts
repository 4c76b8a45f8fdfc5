import { refusalSentences, type RefusalErrors } from '../refusalSentences';

/** One thing the house found in a file, at a unit of it. */
export type ToldOfUnit = { unit: string; level: 'stop' | 'look'; text: string };

/** What came of a file: how many units of it are new and stored, or why nothing of it is stored. */
export type Brought =
  | { is: 'stored'; changed: number; problems: ToldOfUnit[] }
  | { is: 'refused'; sentence: string; problems: ToldOfUnit[] };

type Answer = { changed?: number; error?: string; errors?: RefusalErrors; problems?: ToldOfUnit[] };

/**
 * Sends a file that came back from an outside translator; `language` is that of the house's sentences, `unanswered` what
 * is said where it says nothing. Never throws.
 */
export const sendBack = async (
  address: string,
  file: File,
  { language, unanswered }: { language: string; unanswered: string },
): Promise<Brought> => {
  const headers = { 'Content-Type': 'application/xliff+xml', 'Accept-Language': language };
  const init: RequestInit = { method: 'POST', credentials: 'include', headers, body: file };
  const response = await fetch(address, init).catch(() => null);
  const told = (await response?.json().catch(() => null)) as Answer | null | undefined;
  const problems = told?.problems ?? [];
  if (response?.ok && typeof told?.changed === 'number') return { is: 'stored', changed: told.changed, problems };
  const sentence = told?.error ?? refusalSentences(told?.errors ?? []).join(' ');
  return { is: 'refused', sentence: sentence || unanswered, problems };
};
