import type { Payload } from 'payload';
import { LOCALES, type Locale } from '../../locales/index';
import { numberNotes } from '../domain/commentary/numbering';
import { viewBlocks } from '../domain/commentary/viewBlocks';
import type { ViewBlock } from '../domain/commentary/viewModel';
import { narrowBody } from '../domain/lexical/narrow';
import { formerSlug } from '../routing/formerSlug';
import { findForAnyone } from './anyone';
import type { Names } from './names';

type InEach<T> = Partial<Record<Locale, T | null>>;
type Row = { id: string; standfirst: InEach<string>; body: InEach<unknown> };

/** A page of the house's own, whole. `elsewhere`: the same page in the languages that have it. */
export type FreePageView = {
  id: string;
  title: string;
  standfirst?: string;
  path: string;
  blocks: ViewBlock[];
  /** Ids of the pictures it shows. */
  pictures: string[];
  elsewhere: { language: Locale; path: string }[];
};

/** The page of the house's own that has a slug in a language or had it before; null where there is none. */
export const readFreePage = async (
  payload: Payload,
  names: Names,
  language: Locale,
  slug: string,
): Promise<FreePageView | null> => {
  const pages = await names.pages(language);
  const known =
    pages.find((page) => page.slug === slug) ??
    pages.find((page) => page.formerSlugs.includes(formerSlug(slug, language)));
  if (!known) return null;
  const { id, title, path } = known;
  const [row] = await findForAnyone<Row>(payload, 'pages', {
    where: { id: { equals: id } },
    select: { standfirst: true, body: true },
    limit: 1,
  });
  if (!row) return null;
  const { blocks } = narrowBody(row.body?.[language]);
  const used = blocks.flatMap((block) => (block.type === 'picture' ? [block.media] : []));
  const pictures = (await Promise.all(used.map((media) => names.picture(media)))).filter((one) => one !== undefined);
  const others = await Promise.all(
    LOCALES.filter((other) => other !== language).map(async (other) => {
      const same = (await names.pages(other)).find((page) => page.id === id);
      return same ? [{ language: other, path: same.path }] : [];
    }),
  );
  return {
    id,
    title,
    standfirst: row.standfirst?.[language] || undefined,
    path,
    blocks: viewBlocks(blocks, { language, pictures, numbering: numberNotes(blocks) }),
    pictures: used,
    elsewhere: others.flat(),
  };
};
