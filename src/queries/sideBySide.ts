import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import type { EditionView } from '../domain/commentary/viewModel';
import { parsePath } from '../routing/parsePath';
import { readEdition, type EditionAnswer, type EditionAsked } from './edition';
import type { Names } from './names';

export type SideBySideAnswer = { left: EditionView; right: EditionView; tags: string[] };

const siblingOf = async (
  payload: Payload,
  names: Names,
  { siblings }: EditionView,
  language: Locale,
): Promise<EditionAnswer | null> => {
  const sibling = siblings.find((one) => one.language === language);
  const asked = sibling && parsePath(sibling.path);
  return asked?.kind === 'edition' ? readEdition(payload, names, asked) : null;
};

/**
 * The published edition that holds a number and the one of the same work in another language, with the tags of both; null
 * unless both can be read: a withdrawn one cannot.
 */
export const readSideBySide = async (
  payload: Payload,
  names: Names,
  asked: EditionAsked,
  other: Locale,
): Promise<SideBySideAnswer | null> => {
  const left = await readEdition(payload, names, asked);
  if (!left || left.view.withdrawal) return null;
  const right = await siblingOf(payload, names, left.view, other);
  if (!right || right.view.withdrawal) return null;
  return { left: left.view, right: right.view, tags: [...new Set([...left.tags, ...right.tags])] };
};
