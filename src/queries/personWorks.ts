import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import type { EditionListItem } from '../domain/commentary/viewModel';
import type { Part } from './lists';
import type { Names } from './names';
import { countWorks, readWorks } from './works';

/** How many editions of one language a person wrote, and how many the person translated. */
export type Shares = { author: number; translator: number };

const SHARES = ['author', 'translator'] as const;

export const countShares = async (payload: Payload, id: string, language: Locale): Promise<Shares> => {
  const [author = 0, translator = 0] = await Promise.all(
    SHARES.map((share) => countWorks(payload, { share, id, language })),
  );
  return { author, translator };
};

/** A part of what a person published in a language: all that was written, then all that was translated, newest first. */
export const readShares = async (
  payload: Payload,
  names: Names,
  { id, language, shares }: { id: string; language: Locale; shares: Shares },
  { page, size }: Part,
): Promise<Record<keyof Shares, EditionListItem[]>> => {
  const from = (page - 1) * size;
  const written = Math.max(0, Math.min(size, shares.author - from));
  const stretches = {
    author: { from, size: written },
    translator: { from: Math.max(0, from - shares.author), size: size - written },
  };
  const [author = [], translator = []] = await Promise.all(
    SHARES.map((share) => readWorks(payload, names, { share, id, language }, stretches[share])),
  );
  return { author, translator };
};

/** The newest of what a person wrote or translated in a language; an edition that is both once. */
export const readNewestBy = (
  payload: Payload,
  names: Names,
  { id, language }: { id: string; language: Locale },
  size: number,
): Promise<EditionListItem[]> => readWorks(payload, names, { share: 'person', id, language }, { from: 0, size });
