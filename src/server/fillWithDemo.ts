import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { ROLES } from '../../collections/access/table';
import { dataOfDraft } from '../../collections/commentaries/dataOfDraft';
import { SITE, SLUGS } from '../../collections/slugs';
import { LOCALES } from '../../locales/index';
import { instantOf } from '../domain/date';
import { readManuscript } from '../manuscripts/readManuscript';
import { DEMO } from '../testing/demo/index';
import { placeOf } from '../testing/demo/place';
import type { DemoEdition } from '../testing/demo/shape';
import { randomPassword, type Account } from './found';

type Ids = Map<string, string>;
const overrideAccess = true;

const isEmpty = async (payload: Payload): Promise<boolean> => {
  const counts = await Promise.all(
    ([SLUGS.commentaries, SLUGS.people, SLUGS.topics] as const).map((collection) =>
      payload.count({ collection, overrideAccess }),
    ),
  );
  return counts.every(({ totalDocs }) => totalDocs === 0);
};

const fillNames = async (req: PayloadRequest): Promise<Ids> => {
  const { payload } = req;
  const ids: Ids = new Map();
  for (const { slug, name, names } of DEMO.people) {
    const { id } = await payload.create({ collection: SLUGS.people, data: { slug, name, names }, overrideAccess, req });
    ids.set(slug, id);
    ids.set(name, id);
    for (const form of names ?? []) ids.set(form.name, id);
  }
  for (const { slug, name } of DEMO.topics) {
    const data = { slug: slug.tr, name: name.tr };
    const { id } = await payload.create({ collection: SLUGS.topics, data, locale: 'tr', overrideAccess, req });
    const en = { slug: slug.en, name: name.en };
    await payload.update({ collection: SLUGS.topics, id, data: en, locale: 'en', overrideAccess, req });
    ids.set(slug.tr, id);
  }
  for (const { code, name, segment } of DEMO.series) {
    const { docs } = await payload.find({
      collection: SLUGS.series,
      where: { code: { equals: code } },
      overrideAccess,
      req,
    });
    const data = { code, name: name.tr, segment: segment.tr };
    const id =
      docs[0]?.id ?? (await payload.create({ collection: SLUGS.series, data, locale: 'tr', overrideAccess, req })).id;
    const en = { name: name.en, segment: segment.en };
    await payload.update({ collection: SLUGS.series, id, data: en, locale: 'en', overrideAccess, req });
    ids.set(code, id);
  }
  return ids;
};

const fillSite = async (req: PayloadRequest): Promise<void> => {
  const { name, holder, firstYear, timeZone, wordsPerMinute } = DEMO.site;
  for (const locale of LOCALES) {
    const data = { name: name[locale], holder: holder[locale], firstYear, timeZone, wordsPerMinute };
    await req.payload.updateGlobal({ slug: SITE, data, locale, overrideAccess, req });
  }
};

const need = (ids: Ids, name: string): string => {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo content names "${name}", which is not in it`);
  return id;
};

const fillEdition = async (req: PayloadRequest, ids: Ids, root: string, edition: DemoEdition): Promise<void> => {
  const { payload } = req;
  const place = placeOf(edition.id);
  const { language } = place;
  const bytes = readFileSync(path.join(root, 'src/testing/demo', place.file));
  const draft = readManuscript({ name: place.file, bytes }, { language });
  const { timeZone } = DEMO.site;
  const { translation } = edition;
  const data = dataOfDraft(draft);
  for (const key of Object.keys(edition.notes ?? {})) {
    if (!data.notes?.some((note) => note.key === key)) throw new Error(`${place.file} has no note "${key}"`);
  }
  const notes = data.notes?.map((note) => {
    const more = edition.notes?.[note.key] ?? {};
    return { ...note, ...more, ...(edition.original && more.kind !== 'translator' ? { counterpart: note.key } : {}) };
  });
  const { id } = await payload.create({
    collection: SLUGS.commentaries,
    data: {
      ...data,
      title: data.title ?? edition.id,
      notes,
      language,
      series: need(ids, place.series),
      claim: place.number,
      standfirst: edition.standfirst,
      publishedAt: instantOf(edition.publishedOn, timeZone),
      authors: draft.authors.map((name) => need(ids, name)),
      topics: edition.topics.map((slug) => need(ids, slug)),
      rights: edition.rights,
      corrections: edition.corrections,
      withdrawal: edition.withdrawal,
      originalPublication: edition.originalPublication,
      original: edition.original && need(ids, edition.original),
      translation: translation && {
        ...translation,
        translators: translation.translators.map((slug) => need(ids, slug)),
        reviewer: translation.reviewer && need(ids, translation.reviewer),
      },
      _status: 'published',
    },
    depth: 0,
    overrideAccess,
    req,
  });
  ids.set(edition.id, id);
  if (!edition.changedOn) return;
  // The text in the file is already the changed one, so its day is told past the rule that would write "now".
  const contentChangedAt = instantOf(edition.changedOn, timeZone);
  await payload.db.updateOne({ collection: SLUGS.commentaries, id, data: { contentChangedAt }, req });
};

const fillAccounts = async (req: PayloadRequest): Promise<Account[]> => {
  const accounts = ROLES.filter((role) => role !== 'admin').map((role) => ({
    role,
    email: `${role}@dipnot.example`,
    password: randomPassword(),
  }));
  for (const { role, email, password } of accounts) {
    const name = role.charAt(0).toUpperCase() + role.slice(1);
    await req.payload.create({ collection: SLUGS.users, data: { role, email, password, name }, overrideAccess, req });
  }
  return accounts;
};

/**
 * Fills an empty database with the demo house, in one transaction, and gives one account to each role.
 * Returns those accounts; none where the database holds anything already.
 */
export const fillWithDemo = async (payload: Payload, root: string): Promise<Account[]> => {
  if (!(await isEmpty(payload))) return [];
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const ids = await fillNames(req);
    await fillSite(req);
    for (const edition of DEMO.editions) await fillEdition(req, ids, root, edition);
    const accounts = await fillAccounts(req);
    await commitTransaction(req);
    return accounts;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};
