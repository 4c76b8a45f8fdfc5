import type { PayloadRequest, SelectType } from 'payload';
import type { Locale } from '../../locales/index';
import type { KnownName } from '../../src/domain/translating/hints';
import type { Glossary, Person } from '../../src/payload-types';
import { SLUGS } from '../slugs';

const rowsOf = async <Row extends object>(
  req: PayloadRequest,
  collection: 'people' | 'glossary',
  select: SelectType,
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection,
    limit: 0,
    pagination: false,
    select,
    req,
  });
  return docs;
};

/** The people and the terms the house writes in both languages; a person without a form of a language goes by the one name there is. */
export const knownNames = async (req: PayloadRequest, from: Locale, to: Locale): Promise<KnownName[]> => {
  const people = await rowsOf<Person>(req, SLUGS.people, { name: true, names: true });
  const terms = await rowsOf<Glossary>(req, SLUGS.glossary, { [from]: true, [to]: true, note: true });
  return [
    ...people.map(({ id, name, names }): KnownName => {
      const formIn = (locale: Locale) => names?.find(({ language }) => language === locale)?.name;
      const written = [formIn(from), name].flatMap((form) => form ?? []);
      return { source: 'people', id, written, form: formIn(to) ?? name };
    }),
    ...terms.flatMap(({ id, note, ...term }): KnownName[] => {
      const [written, form] = [term[from]?.trim(), term[to]?.trim()];
      return written && form ? [{ source: 'glossary', id, written: [written], form, ...(note ? { note } : {}) }] : [];
    }),
  ];
};
