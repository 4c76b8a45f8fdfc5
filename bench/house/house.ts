import { temporaryFolder } from '../machine/leftovers';
import { importByCommand, type Importing } from './importing';

/** A house to measure on: 200 published articles of 600 words with 5 notes, one of 1,500 words with 20. */
export type House = { dataDir: string; articles: { id: string; path: string }[]; long: string; importing: Importing };

export const ARTICLES = 200;

const published = ({ editions }: Importing): { id: string; path: string }[] =>
  editions.map(({ id, path }) => {
    if (path === null) throw new Error('An edition was not published');
    return { id, path };
  });

/** Founds a house in a temporary folder; the import of its articles is a measurement of its own. */
export const foundHouse = async (): Promise<House> => {
  const dataDir = temporaryFolder();
  const one = [{ title: 'A long article', words: 1500, notes: 20, seed: 1 }];
  const [long] = published(await importByCommand(dataDir, one, { publish: true }));
  const many = Array.from({ length: ARTICLES }, (_, at) => ({
    title: `Article ${at + 1}`,
    words: 600,
    notes: 5,
    seed: at + 2,
  }));
  const importing = await importByCommand(dataDir, many, { publish: true });
  return { dataDir, articles: published(importing), long: long!.path, importing };
};
