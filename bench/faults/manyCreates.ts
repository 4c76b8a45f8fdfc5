import { editionData, firstSeries } from '../house/editionData';
import { withProduct } from '../house/product';
import { signIn } from '../house/staff';
import { atATime } from '../machine/atATime';
import { temporaryFolder } from '../machine/leftovers';
import { few, type Outcome } from './fault';
import { publishedIn, registerFaults } from './registerFaults';
import { readStoredHouse } from './storedHouse';

const CREATES = 200;
const AT_A_TIME = 16;

/** 200 editions created over REST, 16 at a time, every other one published at once: stored, or refused with a reason. */
export const manyCreates = async (): Promise<Outcome> => {
  const dataDir = temporaryFolder();
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const unreasoned: string[] = [];
  const numbers = Array.from({ length: CREATES }, (_, at) => at + 1);
  await withProduct(dataDir, {}, async ({ address }) => {
    const staff = await signIn(address);
    const series = await firstSeries(staff);
    await atATime(AT_A_TIME, numbers, async (number) => {
      const title = `Edition ${number}`;
      const data = editionData(
        { title, words: 300, notes: 3, seed: number },
        series,
        number % 2 ? 'draft' : 'published',
      );
      const { status, json } = await staff('POST', '/commentaries?depth=0', data);
      if (status === 201) acknowledged.push(title);
      else if (json.errors?.[0]?.message) refused.push(`${title}: ${json.errors[0].message}`);
      else unreasoned.push(`${title}: ${status}`);
    });
  });
  const house = await readStoredHouse(dataDir);
  const stored = house.editions.map(({ title }) => title);
  const lost = acknowledged.filter((title) => !stored.includes(title));
  const unasked = stored.filter((title) => !acknowledged.includes(title));
  return {
    counts: {
      acknowledged: acknowledged.length,
      'refused with a reason': refused.length,
      'refused without one': unreasoned.length,
      stored: stored.length,
      published: publishedIn(house).length,
    },
    losses: [
      ...(lost.length === 0 ? [] : [`acknowledged and not stored: ${few(lost)}`]),
      ...(unasked.length === 0 ? [] : [`stored and not acknowledged: ${few(unasked)}`]),
      ...(unreasoned.length === 0 ? [] : [`refused without a reason: ${few(unreasoned)}`]),
      ...registerFaults(house),
    ],
  };
};
