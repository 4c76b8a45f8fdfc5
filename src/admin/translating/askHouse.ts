import { refusalSentences } from '../refusalSentences';

type Told = { errors?: { message?: string; data?: Record<string, unknown> | null }[] };

/** What the house answers; `sentence` is its own, empty where it said none or could not be reached. */
export type HouseAnswer<T> =
  { is: 'done'; told: T } | { is: 'refused'; sentence: string; data: Record<string, unknown> | undefined };

/** Sends something to the house's interface; `rev` is the revision it was judged by. Never throws. */
export const askHouse = async <T>(
  address: string,
  body: object,
  language: string,
  { rev, method = 'POST' }: { rev?: number; method?: 'POST' | 'PATCH' } = {},
): Promise<HouseAnswer<T>> => {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': language,
      ...(rev === undefined ? {} : { 'If-Match': `"${rev}"` }),
    },
    body: JSON.stringify(body),
  }).catch(() => null);
  const told: unknown = await response?.json().catch(() => null);
  if (response?.ok && told !== null) return { is: 'done', told: told as T };
  const { errors = [] } = (told ?? {}) as Told;
  const sentence = refusalSentences(errors).join(' ');
  const data = errors.map((error) => error.data).find(Boolean) ?? undefined;
  return { is: 'refused', sentence, data };
};
