import { refusalSentences, type RefusalErrors } from '../refusalSentences';

const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '';

/**
 * Lets the browser keep the file the house writes for an outside translator.
 * @returns why there is none, in the house's own words, or as `unanswered`; undefined where there is one. Never throws.
 */
export const takeOut = async (
  address: string,
  { language, unanswered }: { language: string; unanswered: string },
): Promise<string | undefined> => {
  const headers = { 'Accept-Language': language };
  const response = await fetch(address, { credentials: 'include', headers }).catch(() => null);
  if (!response?.ok) {
    const told = (await response?.json().catch(() => null)) as { errors?: RefusalErrors } | null | undefined;
    return refusalSentences(told?.errors ?? []).join(' ') || unanswered;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameIn(response.headers.get('content-disposition'));
  link.click();
  URL.revokeObjectURL(link.href);
  return undefined;
};
