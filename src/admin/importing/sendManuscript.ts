import { MAX_BYTES } from '../../domain/manuscript/size';
import { keptManuscript, type KeptManuscript } from './keptManuscript';
import type { Outcome, Place } from './importQueue';

/** Sentences for what the server cannot say, or need not be asked. */
export type SendWords = { unsent: string; failed: string; tooLarge: string };

type Said = { id?: unknown; error?: unknown; errors?: { message?: unknown }[] };

const sentenceOf = ({ error, errors }: Said): string | undefined => {
  const said = error ?? errors?.[0]?.message;
  return typeof said === 'string' && said !== '' ? said : undefined;
};

const ofEdition = async (api: string, id: string): Promise<KeptManuscript | null> => {
  const query = `where[edition][equals]=${encodeURIComponent(id)}&depth=1&populate[commentaries][title]=true`;
  const answer = await fetch(`${api}/manuscripts?${query}`);
  const { docs } = (await answer.json()) as { docs?: unknown[] };
  return keptManuscript(docs?.[0]);
};

/**
 * Sends one file to be imported as a draft.
 * @param api the path of the REST interface
 * @param language the language in which a refusal is to be worded
 * @returns what came of it; it never throws.
 */
export const sendManuscript = async (
  api: string,
  { file, place, language, words }: { file: File; place: Place; language: string; words: SendWords },
): Promise<Outcome> => {
  if (file.size > MAX_BYTES) return { state: 'refused', error: words.tooLarge };
  const form = new FormData();
  form.append('language', place.language);
  form.append('series', place.series);
  form.append('file', file, file.name);
  try {
    const headers = { 'Accept-Language': language };
    const answer = await fetch(`${api}/manuscripts/import`, { method: 'POST', body: form, headers });
    const said = (await answer.json().catch(() => ({}))) as Said;
    if (!answer.ok) {
      const isOurs = answer.status >= 500;
      return { state: 'refused', error: (!isOurs && sentenceOf(said)) || words.failed, again: isOurs };
    }
    // It is stored: whatever happens from here, sending it again would make a second edition.
    const manuscript = await ofEdition(api, String(said.id)).catch(() => null);
    return manuscript ? { state: 'done', manuscript } : { state: 'refused', error: words.failed };
  } catch {
    return { state: 'refused', error: words.unsent, again: true };
  }
};
