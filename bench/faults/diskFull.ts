import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../src/routing/paths';
import { editionData, firstSeries } from '../house/editionData';
import { withProduct } from '../house/product';
import { signIn } from '../house/staff';
import { atATime } from '../machine/atATime';
import { smallVolume } from '../machine/smallVolume';
import { few, type Outcome } from './fault';
import { registerFaults } from './registerFaults';
import { readStoredHouse } from './storedHouse';

const WRITES = 1_000;
const WRITERS = 4;
const VOLUME_MB = 160;
/** Takes all but this much of the volume, till it is given back. */
const FREE_MB = 12;
const GIVE_BACK_AT = 600;
const READ_EVERY = 25;

/** The disk fills up during 1,000 publications over REST; after 600 of them space is given back, nothing is restarted. */
export const diskFull = async (): Promise<Outcome> => {
  const volume = smallVolume(VOLUME_MB);
  if ('notRun' in volume) return volume;
  const { folder: dataDir } = volume;
  const ballast = join(dataDir, 'ballast');
  const acknowledged: { title: string; at: number; path: string }[] = [];
  const refused: { title: string; at: number; reason?: string }[] = [];
  const badReads: string[] = [];
  let reads = 0;

  await withProduct(dataDir, {}, async ({ address }) => {
    const staff = await signIn(address);
    const series = await firstSeries(staff);
    writeFileSync(ballast, Buffer.alloc((VOLUME_MB - FREE_MB) * 1024 * 1024));

    const read = async (path: string): Promise<void> => {
      reads += 1;
      const answer = await fetch(`${address}${path}`);
      await answer.arrayBuffer();
      if (answer.status !== 200) badReads.push(`${path} ${answer.status}`);
    };

    const write = async (at: number): Promise<void> => {
      if (at === GIVE_BACK_AT) rmSync(ballast);
      const title = `Edition ${at}`;
      const data = editionData({ title, words: 600, notes: 5, seed: at }, series, 'published');
      const { status, json } = await staff('POST', '/commentaries?depth=0', data);
      if (status === 201) {
        const { year, sequence, slug } = json.doc as { year: number; sequence: number; slug: string };
        acknowledged.push({
          title,
          at,
          path: editionPath({ language: 'en', segment: 'commentary', year, sequence, slug }),
        });
      } else refused.push({ title, at, reason: json.errors?.[0]?.message });
      if (at % READ_EVERY) return;
      // The newest article has not been asked for yet: it must come from the full disk, not from memory.
      await read(acknowledged.at(-1)?.path ?? '/en');
      await read('/en');
    };
    await atATime(
      WRITERS,
      Array.from({ length: WRITES }, (_, at) => at + 1),
      write,
    );
  });

  const house = await readStoredHouse(dataDir);
  const stored = new Set(house.editions.map(({ title }) => title));
  const lost = acknowledged.filter(({ title }) => !stored.has(title)).map(({ title }) => title);
  const known = new Set(acknowledged.map(({ title }) => title));
  const unasked = [...stored].filter((title) => !known.has(title));
  const whileFull = refused.filter(({ at }) => at < GIVE_BACK_AT - WRITERS);
  const afterwards = refused.filter(({ at }) => at >= GIVE_BACK_AT + WRITERS);
  const unreasoned = refused.filter(({ reason }) => !reason);
  return {
    counts: {
      acknowledged: acknowledged.length,
      stored: stored.size,
      refused: refused.length,
      'with the words': [...new Set(refused.map(({ reason }) => `“${reason}”`))].join(' '),
      'of these while full': whileFull.length,
      'after space came back': afterwards.length,
      reads,
      'reads that failed': badReads.length,
      integrity: house.integrity,
    },
    losses: [
      ...(lost.length === 0 ? [] : [`acknowledged and not stored: ${few(lost)}`]),
      ...(unasked.length === 0 ? [] : [`stored and not acknowledged: ${few(unasked)}`]),
      ...(badReads.length === 0 ? [] : [`reads that failed: ${few(badReads)}`]),
      ...(whileFull.length > 0 ? [] : ['the disk was never full: nothing was proved']),
      ...(afterwards.length === 0
        ? []
        : [`not recovered without a restart: ${few(afterwards.map(({ title }) => title))}`]),
      ...(unreasoned.length === 0 ? [] : [`refused without a reason: ${few(unreasoned.map(({ title }) => title))}`]),
      ...registerFaults(house),
    ],
  };
};
