import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import type { PersonName } from '../domain/commentary/model';
import { personPath } from '../routing/paths';
import { findBySlug, findForAnyone } from './anyone';
import { countEach, type CountedName } from './countedNames';
import type { Names } from './names';
import type { Tallies } from './tallies';

type Row = { id: string; name: string; slug?: string | null; names?: { language: string; name: string }[] | null };

/** A person as every language names them: the name in Latin letters first, then each form with its language. */
export type PersonFound = { id: string; slug: string; forms: PersonName[] };

const formsOf = ({ name, names }: Row): PersonName[] => [
  { name },
  ...(names ?? []).map((form) => ({ name: form.name, lang: form.language })),
];

/** The person whose page has a slug or had it before, the same one in every language; null where there is none. */
export const findPerson = async (payload: Payload, slug: string): Promise<PersonFound | null> => {
  const row = await findBySlug<Row>(payload, 'people', { slug });
  return row?.slug ? { id: row.id, slug: row.slug, forms: formsOf(row) } : null;
};

/**
 * Every person who wrote or translated something published in a language, with how much. Sorted by the whole name as it is
 * shown: which part of it is the family name nobody has told us, and in the names of boards and institutes none is.
 */
export const readPeopleIndex = async (
  payload: Payload,
  names: Names,
  tallies: Tallies,
  language: Locale,
): Promise<CountedName[]> => {
  const rows = await findForAnyone<Row>(payload, 'people', { select: { slug: true } });
  const named = await Promise.all(
    rows.map(async ({ id, slug }) => {
      const name = slug ? (await names.person(id, language))?.name : undefined;
      return slug && name ? [{ id, name, path: personPath(language, slug) }] : [];
    }),
  );
  return countEach(tallies, 'person', language, named.flat());
};
