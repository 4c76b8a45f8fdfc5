import { few } from './fault';
import type { StoredEdition, StoredHouse } from './storedHouse';

const isPublished = ({ status }: StoredEdition): boolean => status === 'published';

/** The published editions of a stored house. */
export const publishedIn = ({ editions }: StoredHouse): StoredEdition[] => editions.filter(isPublished);

/**
 * What is wrong with the register and the versions of a house whose editions were all published in one place of the
 * register, each once: numbers 1 to n without gap or double, the counter at n, one matching published version each.
 */
export const registerFaults = (house: StoredHouse): string[] => {
  const published = publishedIn(house);
  const numbers = published.map(({ sequence }) => sequence ?? 0).sort((a, b) => a - b);
  const misplaced = numbers.filter((number, at) => number !== at + 1);
  const numbered = house.editions.filter((edition) => !isPublished(edition) && edition.sequence !== null);
  const versions = Map.groupBy(house.publishedVersions, ({ id }) => id);
  const unmatched = published.filter(({ id, title, year, sequence }) => {
    const own = versions.get(id) ?? [];
    return own.length !== 1 || own[0]?.title !== title || own[0].year !== year || own[0].sequence !== sequence;
  });
  const strays = [...versions.keys()].filter((id) => !published.some((edition) => edition.id === id));
  const highest = house.highest.reduce((sum, one) => sum + one, 0);
  return [
    ...(house.integrity === 'ok' ? [] : [`integrity_check: ${house.integrity}`]),
    ...(misplaced.length === 0 ? [] : [`gaps or doubles at numbers ${few(misplaced)}`]),
    ...(numbered.length === 0 ? [] : [`numbers taken by drafts: ${few(numbered.map(({ sequence }) => sequence))}`]),
    ...(highest === numbers.length ? [] : [`the counter stands at ${highest} for ${numbers.length} numbers`]),
    ...(unmatched.length === 0
      ? []
      : [`editions without exactly one matching version: ${few(unmatched.map(({ id }) => id))}`]),
    ...(strays.length === 0 ? [] : [`published versions of editions that are not: ${few(strays)}`]),
  ];
};
