import type { Payload, Where } from 'payload';
import { SLUGS } from '../../collections/slugs';
import { aNote, call, p } from '../domain/commentary/examples';
import { bodyToLexical, noteToLexical } from '../domain/lexical/toLexical';
import type { Block } from '../domain/lexical/nodes';
import type { Commentary } from '../payload-types';

type Text = Pick<Commentary, 'body' | 'notes'>;
export type EditionData = Partial<Commentary>;

/** Blocks and note keys as they are stored; each note says its own key. */
export const textOf = (blocks: Block[], keys: string[]): Text => ({
  body: bodyToLexical(blocks) as Commentary['body'],
  notes: keys.map((key) => ({
    key,
    kind: 'author' as const,
    text: noteToLexical(aNote(key).paragraphs) as NonNullable<Commentary['notes']>[number]['text'],
  })),
});

/** The same text as a translation of one whose notes have the same keys. */
export const rendering = ({ body, notes }: Text): Text => ({
  body,
  notes: (notes ?? []).map((note) => ({ ...note, counterpart: note.key })),
});

/** The body of a translation as it was begun, with first words: one without any is not published. */
export const withFirstWords = (body: Commentary['body']): Commentary['body'] => {
  const words = (bodyToLexical([p('First words')]) as typeof body)!.root.children[0]!['children'] as unknown[];
  const { root } = body!;
  const [first, ...rest] = root.children;
  const begun = { ...first!, children: [...words, ...(first!['children'] as unknown[])] };
  return { ...body, root: { ...root, children: [begun, ...rest] } };
};

/** One paragraph that calls one note. */
export const soundText = (words = 'A sentence'): Text => textOf([p(words, call('a'), '.')], ['a']);

/** Short ways to an edition's life in a booted house, all with the rights of the house itself. */
export const editionsIn = async (payload: Payload) => {
  const overrideAccess = true;
  const collection = SLUGS.commentaries;
  const { docs } = await payload.find({
    collection: SLUGS.series,
    where: { code: { equals: 'commentary' } },
    overrideAccess,
  });
  const series = docs[0]?.id ?? '';
  let made = 0;

  const whole = (own: EditionData): EditionData => {
    made += 1;
    return { title: `Edition ${made}`, language: 'en', series, ...soundText(), ...own };
  };
  const create = (own: EditionData, draft: boolean): Promise<Commentary> =>
    payload.create({ collection, data: whole(own) as Commentary, draft, depth: 0, overrideAccess });

  return {
    /** The id of the series `commentary`. */
    series,
    whole,
    draft: (own: EditionData = {}) => create({ _status: 'draft', ...own }, true),
    published: (own: EditionData = {}) => create({ _status: 'published', ...own }, false),
    /** Saves a draft over whatever stands there. */
    saveDraft: (id: string, data: EditionData) =>
      payload.update({ collection, id, data, draft: true, depth: 0, overrideAccess }),
    /** Saves over the row readers are served from. */
    save: (id: string, data: EditionData) => payload.update({ collection, id, data, depth: 0, overrideAccess }),
    publish: (id: string, data: EditionData = {}) =>
      payload.update({ collection, id, data: { _status: 'published', ...data }, depth: 0, overrideAccess }),
    unpublish: (id: string) => payload.update({ collection, id, data: { _status: 'draft' }, depth: 0, overrideAccess }),
    /** What readers are served from. */
    row: (id: string) => payload.findByID({ collection, id, depth: 0, overrideAccess }),
    /** What the staff sees: the latest state. */
    latest: (id: string) => payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess }),
    versions: async (id: string) =>
      (
        await payload.findVersions({
          collection,
          where: { parent: { equals: id } },
          sort: '-createdAt',
          limit: 100,
          depth: 0,
          overrideAccess,
        })
      ).docs,
    numbers: async (where: { year: number; language?: string }) => {
      const and: Where[] = [{ year: { equals: where.year } }, { language: { equals: where.language ?? 'en' } }];
      const found = await payload.find({ collection, where: { and }, limit: 500, depth: 0, overrideAccess });
      return found.docs.map(({ sequence }) => sequence ?? 0).toSorted((a, b) => a - b);
    },
    outbox: async () => {
      const found = await payload.find({ collection: SLUGS.outbox, limit: 1000, sort: 'createdAt', overrideAccess });
      return found.docs.map(({ tags }) => tags as string[]);
    },
  };
};

export type Editions = Awaited<ReturnType<typeof editionsIn>>;
