import type { PayloadRequest } from 'payload';
import { SLUGS } from '../../../collections/slugs';
import { DEMO } from '../../testing/demo/index';
import type { Ids } from './ids';

const overrideAccess = true;

const fillPeople = async (req: PayloadRequest, ids: Ids): Promise<void> => {
  for (const { slug, name, names, institution } of DEMO.people) {
    const data = { slug, name, names, institution };
    const { id } = await req.payload.create({ collection: SLUGS.people, data, overrideAccess, req });
    ids.set(slug, id);
    ids.set(name, id);
    for (const form of names ?? []) ids.set(form.name, id);
  }
};

const fillTopics = async (req: PayloadRequest, ids: Ids): Promise<void> => {
  const collection = SLUGS.topics;
  for (const { slug, name } of DEMO.topics) {
    const data = { slug: slug.tr, name: name.tr };
    const { id } = await req.payload.create({ collection, data, locale: 'tr', overrideAccess, req });
    const en = { slug: slug.en, name: name.en };
    await req.payload.update({ collection, id, data: en, locale: 'en', overrideAccess, req });
    ids.set(slug.tr, id);
  }
};

const fillTerms = async (req: PayloadRequest): Promise<void> => {
  const collection = SLUGS.glossary;
  for (const data of DEMO.terms) await req.payload.create({ collection, data, overrideAccess, req });
};

/** The first series is there already: every house is founded with it. */
const fillSeries = async (req: PayloadRequest, ids: Ids): Promise<void> => {
  const collection = SLUGS.series;
  for (const { code, name, segment } of DEMO.series) {
    const where = { code: { equals: code } };
    const { docs } = await req.payload.find({ collection, where, overrideAccess, req });
    const data = { code, name: name.tr, segment: segment.tr };
    const id = docs[0]?.id ?? (await req.payload.create({ collection, data, locale: 'tr', overrideAccess, req })).id;
    const en = { name: name.en, segment: segment.en };
    await req.payload.update({ collection, id, data: en, locale: 'en', overrideAccess, req });
    ids.set(code, id);
  }
};

/** Stores people, topics, terms and series, and gives their ids by slug, name and code. */
export const fillNames = async (req: PayloadRequest): Promise<Ids> => {
  const ids: Ids = new Map();
  await fillPeople(req, ids);
  await fillTopics(req, ids);
  await fillTerms(req);
  await fillSeries(req, ids);
  return ids;
};
