import type { PayloadRequest, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { NarrowedText } from '../../src/domain/commentary/narrowEdition';
import { addressesOf } from '../../src/domain/translating/addresses';
import { onceEach, type LinkHint } from '../../src/domain/translating/hints';
import type { Commentary } from '../../src/payload-types';
import { editionLinked, type EditionLink } from '../../src/routing/editionLink';
import { editionShortPath } from '../../src/routing/paths';
import { readPagePaths } from '../commentaries/checklist/pagePaths';
import { idOf } from '../commentaries/storedEdition';
import { segmentsIn } from '../series/segments';
import { SLUGS } from '../slugs';

type Linked = { link: EditionLink; parts: LinkHint['parts'] };

/** What a text links to of ours in another language than `language`, by the edition. */
const linkedIn = (text: Pick<NarrowedText, 'blocks' | 'notes'>, siteUrl: string, language: Locale): Linked[] => {
  const found = addressesOf(text).flatMap(({ address, part }) => {
    const link = editionLinked(address, siteUrl);
    return link && link.language !== language ? [{ link, part }] : [];
  });
  return [...Map.groupBy(found, ({ link }) => link.edition).values()].map((same) => ({
    link: same[0]!.link,
    parts: onceEach(same.map(({ part }) => part)),
  }));
};

type Row = Pick<Commentary, 'id' | 'title' | 'language' | 'series' | 'year' | 'sequence' | 'slug' | 'original'> &
  Pick<Commentary, 'withdrawal'>;

const COLUMNS = {
  title: true,
  language: true,
  series: true,
  year: true,
  sequence: true,
  slug: true,
  original: true,
} as const;

const editions = async (req: PayloadRequest, and: Where[]): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: SLUGS.commentaries,
    where: { and },
    limit: 0,
    pagination: false,
    select: { ...COLUMNS, withdrawal: true },
    req,
  });
  return docs;
};

const groupOf = ({ original, id }: Row): string => idOf(original) ?? id;

/** The editions some links lead to, by their short addresses; more may be read than are meant. */
const editionsLinked = async (req: PayloadRequest, linked: readonly Linked[]): Promise<Map<string, Row>> => {
  const links = linked.map(({ link }) => link);
  const each = <T>(pick: (link: EditionLink) => T) => ({ in: [...new Set(links.map(pick))] });
  const rows = await editions(req, [
    { language: each(({ language }) => language) },
    { year: each(({ year }) => year) },
    { sequence: each(({ sequence }) => sequence) },
  ]);
  const languages = [...new Set(links.map(({ language }) => language))];
  const segments = new Map(
    await Promise.all(languages.map(async (language) => [language, await segmentsIn(req, language)] as const)),
  );
  return new Map(
    rows.flatMap((row): [string, Row][] => {
      const { language, year, sequence } = row;
      const segment = segments.get(language)?.get(idOf(row.series) ?? '');
      return segment && year && sequence ? [[editionShortPath({ language, segment, year, sequence }), row]] : [];
    }),
  );
};

/** The links of an original to editions here that are published in `language` too, and not withdrawn. */
export const linkHints = async (
  req: PayloadRequest,
  text: Pick<NarrowedText, 'blocks' | 'notes'>,
  language: Locale,
): Promise<LinkHint[]> => {
  const linked = linkedIn(text, req.payload.config.serverURL, language);
  if (linked.length === 0) return [];
  const rows = await editionsLinked(req, linked);
  const groups = [...new Set(linked.flatMap(({ link }) => rows.get(link.edition) ?? []).map(groupOf))];
  const siblings = await editions(req, [
    { language: { equals: language } },
    { _status: { equals: 'published' } },
    { or: [{ id: { in: groups } }, { original: { in: groups } }] },
  ]);
  const paths = await readPagePaths(req);
  return linked.flatMap(({ link, parts }): LinkHint[] => {
    const row = rows.get(link.edition);
    const sibling = row && siblings.find((one) => groupOf(one) === groupOf(row) && !one.withdrawal?.on);
    const path = sibling && paths.edition(sibling);
    const short = path && editionLinked(path, req.payload.config.serverURL)?.edition;
    return short ? [{ from: link.edition, to: { short, path, title: sibling.title, language }, parts }] : [];
  });
};
