import { setTimeout as sleep } from 'node:timers/promises';
import { editionPath } from '../../src/routing/paths';
import { importByCommand } from '../house/importing';
import { startProduct, withProduct } from '../house/product';
import { signIn } from '../house/staff';
import { atATime } from '../machine/atATime';
import { temporaryFolder } from '../machine/leftovers';
import { few, type Outcome } from './fault';
import { publishAll, settle, type Publications, type Published } from './publications';
import { publishedIn, registerFaults } from './registerFaults';
import { readStoredHouse } from './storedHouse';

const PUBLISHES = 1_000;
const WRITERS = 4;
/** A life ends somewhere among so many publications, and up to so much later: some fifty kills at any step. */
const MOST_IN_LIFE = 40;
const MOST_MS_LONGER = 60;

const draftsIn = async (dataDir: string): Promise<string[]> => {
  const measures = Array.from({ length: PUBLISHES }, (_, at) => ({
    title: `Edition ${at + 1}`,
    words: 60,
    notes: 2,
    seed: at,
  }));
  const { editions } = await importByCommand(dataDir, measures, { publish: false });
  return editions.map(({ id }) => id);
};

/** Resolves at a random moment: some acknowledgements and some milliseconds from now, or when all is published. */
const randomMoment = async ({ acknowledged }: Publications, publishing: Promise<void>): Promise<void> => {
  const target = acknowledged.size + Math.random() * MOST_IN_LIFE;
  let over = false;
  void publishing.then(() => {
    over = true;
  });
  while (!over && acknowledged.size < target) await sleep(1);
  await sleep(Math.random() * MOST_MS_LONGER);
};

/** One start after another, each killed at a random moment, until everything is published. */
const killRepeatedly = async (
  dataDir: string,
  publications: Publications,
): Promise<{ kills: number; cutOff: number }> => {
  let kills = 0;
  let cutOff = 0;
  while (publications.waiting.length + publications.unsure.length > 0) {
    const product = await startProduct(dataDir);
    const staff = await signIn(product.address);
    cutOff += await settle(staff, publications);
    const publishing = publishAll(staff, publications, WRITERS);
    await randomMoment(publications, publishing);
    await product.end('SIGKILL');
    await publishing;
    kills += 1;
    if (kills % 10 === 0) console.error(`  ${kills} kills, ${publications.waiting.length} left to publish`);
  }
  return { kills, cutOff };
};

/** Which of the acknowledged editions do not stand at their address. */
const missingPages = (dataDir: string, acknowledged: Iterable<Published>): Promise<string[]> =>
  withProduct(dataDir, {}, async ({ address }) => {
    const missing: string[] = [];
    await atATime(8, [...acknowledged], async ({ year, sequence, slug }) => {
      const path = editionPath({ language: 'en', segment: 'commentary', year, sequence, slug });
      const answer = await fetch(`${address}${path}`, { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 200) missing.push(`${path} ${answer.status}`);
    });
    return missing;
  });

/** `kill -9` at random moments while 1,000 drafts are published over REST, four at a time. */
export const killAtRandom = async (): Promise<Outcome> => {
  const dataDir = temporaryFolder();
  const waiting = await draftsIn(dataDir);
  const publications: Publications = { waiting, unsure: [], acknowledged: new Map(), refusals: [] };
  const { kills, cutOff } = await killRepeatedly(dataDir, publications);
  const { acknowledged, refusals } = publications;
  const house = await readStoredHouse(dataDir);
  const published = publishedIn(house);
  const found = new Map(published.map((edition) => [edition.id, edition]));
  const lost = [...acknowledged].filter(([id, { year, sequence }]) => {
    const edition = found.get(id);
    return edition?.year !== year || edition.sequence !== sequence;
  });
  const missing = await missingPages(dataDir, acknowledged.values());
  return {
    counts: {
      kills,
      acknowledged: acknowledged.size,
      'stored, the answer cut off': cutOff,
      published: published.length,
      'acknowledged and lost': lost.length,
      integrity: house.integrity,
    },
    losses: [
      ...(lost.length === 0 ? [] : [`acknowledged and lost: ${few(lost.map(([id]) => id))}`]),
      ...(missing.length === 0 ? [] : [`acknowledged and not at its address: ${few(missing)}`]),
      ...(refusals.length === 0 ? [] : [`refused: ${few(refusals)}`]),
      ...(published.length === PUBLISHES ? [] : [`${published.length} of ${PUBLISHES} are published`]),
      ...registerFaults(house),
    ],
  };
};
