import sharp from 'sharp';
import type { CollectionSlug, Payload } from 'payload';
import type { Target } from '../../collections/access/table';
import type { User } from '../payload-types';
import { editionsIn } from './editions';

export type CollectionTarget = Exclude<Target, 'site'>;
type Data = Record<string, unknown>;

/** What is needed to make, send and change documents of one collection. */
export type Papers = {
  /** What somebody would send to make a document. */
  fresh: () => Data;
  change: Data;
  /** Makes a document with the rights of the house; `owner` where documents are somebody's own. */
  make: (owner?: User | null) => Promise<string>;
  file?: { data: Buffer; name: string; mimetype: string; size: number };
};

/** Valid documents of every collection of a booted house, Payload's own included. */
export const papersOf = async (payload: Payload): Promise<Record<CollectionTarget, Papers>> => {
  const editions = await editionsIn(payload);
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  let made = 0;
  const next = (): number => (made += 1);

  const stored = async (collection: CollectionTarget, data: Data): Promise<string> => {
    const doc = await payload.db.create({ collection: collection as CollectionSlug, data });
    return String(doc.id);
  };
  const plain = (collection: CollectionTarget, fresh: () => Data, change: Data): Papers => ({
    fresh,
    change,
    make: () => stored(collection, fresh()),
  });

  const edition = await editions.draft();
  const person = await stored('people', { name: 'Somebody' });
  const house =
    (await payload.find({ collection: 'users', limit: 1, sort: 'createdAt', overrideAccess: true })).docs[0]?.id ?? '';
  const ownedBy = (id: string): Data => ({ relationTo: 'users', value: id });
  const lock = (id: string): Data => ({ document: { relationTo: 'people', value: person }, user: ownedBy(id) });
  const picture = (): Papers['file'] => ({
    data: png,
    name: `p${next()}.png`,
    mimetype: 'image/png',
    size: png.length,
  });
  const newUser = (): Data => ({
    name: 'New',
    role: 'translator',
    email: `new${next()}@visitors.example`,
    password: 'a password for somebody new',
  });

  return {
    commentaries: {
      fresh: () => ({ title: 'New', language: 'en', series: editions.series }),
      change: { standfirst: 'Changed' },
      make: async () => (await editions.draft()).id,
    },
    series: {
      fresh: () => ({ code: `code${next()}`, name: 'New', segment: `segment-${made}` }),
      change: { name: 'Changed' },
      make: () => stored('series', { code: `code${next()}`, name: { tr: 'New' }, segment: { tr: `segment-${made}` } }),
    },
    people: plain('people', () => ({ name: 'New' }), { name: 'Changed' }),
    topics: {
      fresh: () => ({ name: 'New' }),
      change: { name: 'Changed' },
      make: () => stored('topics', { name: { tr: 'New' } }),
    },
    glossary: plain('glossary', () => ({ tr: 'Yeni', en: 'New' }), { en: 'Changed' }),
    pages: {
      fresh: () => ({ title: `New ${next()}` }),
      change: { title: 'Changed' },
      make: () => stored('pages', { title: { tr: 'New' }, slug: { tr: `page-${next()}` }, place: 'footer', order: 1 }),
    },
    media: {
      fresh: () => ({ alt: 'New' }),
      change: { alt: 'Changed' },
      get file() {
        return picture();
      },
      make: async () => {
        const doc = await payload.create({
          collection: 'media',
          data: { alt: 'New' },
          file: picture(),
          overrideAccess: true,
        });
        return doc.id;
      },
    },
    'permission-letters': {
      fresh: () => ({ note: 'New' }),
      change: { note: 'Changed' },
      get file() {
        return picture();
      },
      make: async () => {
        const collection = 'permission-letters';
        const doc = await payload.create({ collection, data: {}, file: picture(), overrideAccess: true });
        return doc.id;
      },
    },
    manuscripts: plain(
      'manuscripts',
      () => ({
        originalName: 'New.txt',
        filename: `new-${next()}.txt`,
        mimeType: 'text/plain',
        filesize: 3,
        sha256: 'a'.repeat(64),
        format: 'text',
        language: 'en',
      }),
      { originalName: 'Changed.txt' },
    ),
    'translation-tasks': {
      fresh: () => ({ original: edition.id, language: 'tr', state: 'claimed' }),
      change: { state: 'published' },
      make: async () => {
        const original = (await editions.draft()).id;
        return stored('translation-tasks', { original, language: 'tr', state: 'claimed' });
      },
    },
    questions: plain(
      'questions',
      () => ({ edition: edition.id, about: edition.id, kind: 'corrected', on: '2024-05-01' }),
      { answer: 'keep' },
    ),
    remarks: plain('remarks', () => ({ edition: edition.id, block: 'p1', text: 'New' }), {
      resolvedAt: '2024-05-01T09:00:00.000Z',
    }),
    users: {
      fresh: newUser,
      change: { name: 'Changed' },
      make: async () => {
        const { password: _, ...data } = newUser();
        return stored('users', data);
      },
    },
    counters: plain('counters', () => ({ key: `key${next()}`, highest: 1 }), { highest: 2 }),
    listings: plain(
      'listings',
      () => ({
        list: `topic/${next()}`,
        language: 'en',
        publishedAt: '2024-05-01T09:00:00.000Z',
        sequence: 1,
        edition: 'e',
      }),
      { sequence: 2 },
    ),
    outbox: plain('outbox', () => ({ tags: ['tag'] }), { tags: ['other'] }),
    'payload-kv': plain('payload-kv', () => ({ key: `key${next()}`, data: { a: 1 } }), { data: { a: 2 } }),
    'payload-migrations': plain('payload-migrations', () => ({ name: 'new', batch: 9 }), { batch: 10 }),
    'payload-locked-documents': {
      fresh: () => lock(house),
      change: { document: { relationTo: 'people', value: person } },
      make: (owner) => stored('payload-locked-documents', lock(owner?.id ?? house)),
    },
    'payload-preferences': {
      fresh: () => ({ key: `key${next()}`, value: { a: 1 } }),
      change: { value: { a: 2 } },
      make: async (owner) => {
        const collection = 'payload-preferences';
        const id = await stored(collection, { key: 'new', value: {}, user: ownedBy(owner?.id ?? house) });
        // Over REST a preference is addressed by its key where other documents are by their id.
        await payload.db.updateOne({ collection, id, data: { key: id } });
        return id;
      },
    },
  };
};
