import type { PayloadRequest } from 'payload';
import { dataOfDraft, type DraftData } from '../../../collections/commentaries/dataOfDraft';
import { SLUGS } from '../../../collections/slugs';
import { instantOf } from '../../domain/date';
import { DEMO } from '../../testing/demo/index';
import { placeOf } from '../../testing/demo/place';
import type { DemoEdition } from '../../testing/demo/shape';
import { need, type Ids } from './ids';
import { readDemoText } from './readDemoText';

const collection = SLUGS.commentaries;
const overrideAccess = true;

/** The notes of the file, with what it does not say of them. */
const notesOf = (edition: DemoEdition, { notes }: DraftData): DraftData['notes'] => {
  for (const key of Object.keys(edition.notes ?? {})) {
    if (!notes?.some((note) => note.key === key)) throw new Error(`${edition.id} has no note "${key}"`);
  }
  return notes?.map((note) => {
    const more = edition.notes?.[note.key] ?? {};
    return { ...note, ...more, ...(edition.original && more.kind !== 'translator' ? { counterpart: note.key } : {}) };
  });
};

const translationOf = (ids: Ids, { translation }: DemoEdition) =>
  translation && {
    ...translation,
    translators: translation.translators.map((slug) => need(ids, slug)),
    reviewer: translation.reviewer && need(ids, translation.reviewer),
  };

/** What happened to the edition after its publication. */
const ageEdition = async (req: PayloadRequest, id: string, { changedOn, unpublished }: DemoEdition): Promise<void> => {
  if (changedOn) {
    // The text in the file is already the changed one, so its day is told past the rule that would write "now".
    const contentChangedAt = instantOf(changedOn, DEMO.site.timeZone);
    await req.payload.db.updateOne({ collection, id, data: { contentChangedAt }, req });
  }
  if (unpublished)
    await req.payload.update({ collection, id, data: { _status: 'draft' }, depth: 0, overrideAccess, req });
};

/** Stores an edition of the demo house as it stands after all that happened to it; `ids` is given its id. */
export const fillEdition = async (req: PayloadRequest, ids: Ids, root: string, edition: DemoEdition): Promise<void> => {
  const { language, series, number, file } = placeOf(edition.id);
  const draft = readDemoText(root, file, language);
  const data = dataOfDraft(draft);
  const { standfirst, publishedOn, topics, rights, corrections, withdrawal, original, originalPublication } = edition;
  const { id } = await req.payload.create({
    collection,
    data: {
      ...data,
      title: data.title ?? edition.id,
      notes: notesOf(edition, data),
      language,
      series: need(ids, series),
      claim: number,
      standfirst,
      publishedAt: instantOf(publishedOn, DEMO.site.timeZone),
      authors: draft.authors.map((name) => need(ids, name)),
      topics: topics.map((slug) => need(ids, slug)),
      rights,
      corrections,
      withdrawal,
      originalPublication,
      original: original && need(ids, original),
      translation: translationOf(ids, edition),
      _status: 'published',
    },
    depth: 0,
    overrideAccess,
    req,
  });
  ids.set(edition.id, id);
  await ageEdition(req, id, edition);
};
