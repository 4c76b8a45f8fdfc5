import type { House } from '../house/house';
import { withProduct } from '../house/product';
import { docOf, signIn } from '../house/staff';
import { cpuOfTree } from '../machine/cpu';
import { waitUntil } from '../machine/waitUntil';
import { median } from '../median';
import { atMost, type Row } from '../table';

const TIMES = 20;
const WARM_UP = 5;

/** What a publication takes, in milliseconds: until the call is answered, until readers see it, of the server's CPU. */
export type Publication = { called: number; shown: number; cpuMs: number };

/** From sending the call that publishes a draft to the first answer of the public address that shows it, many times. */
export const publishOften = (dataDir: string, { id, path }: { id: string; path: string }): Promise<Publication> =>
  withProduct(dataDir, {}, async ({ address, pid }) => {
    const staff = await signIn(address);
    const page = async (): Promise<string> => (await fetch(`${address}${path}`)).text();
    const calls: number[] = [];
    const shown: number[] = [];
    let cpuSeconds = 0;
    for (let time = 1; time <= WARM_UP + TIMES; time += 1) {
      const title = `Article 1, changed ${time} times`;
      docOf(await staff('PATCH', `/commentaries/${id}?draft=true&depth=0`, { title }));
      if ((await page()).includes(title)) throw new Error('A draft is seen by readers');
      const cpuBefore = cpuOfTree(pid);
      const from = performance.now();
      docOf(await staff('PATCH', `/commentaries/${id}?depth=0`, { _status: 'published' }));
      const answered = performance.now();
      await waitUntil(
        'The changed page',
        async () => (await page()).includes(title),
        () => false,
      );
      if (time <= WARM_UP) continue;
      calls.push(answered - from);
      shown.push(performance.now() - from);
      cpuSeconds += cpuOfTree(pid) - cpuBefore;
    }
    return { called: median(calls), shown: median(shown), cpuMs: (cpuSeconds / TIMES) * 1000 };
  });

/** A publication in a house of ordinary size. */
export const publishing = async ({ dataDir, articles }: House): Promise<Row[]> => {
  const { called, shown, cpuMs } = await publishOften(dataDir, articles[0]!);
  return [
    atMost(`publish call to changed public page, median of ${TIMES}`, shown, 60, 'ms'),
    { what: '  of which the call itself', figure: `${called.toFixed(0)} ms` },
    { what: '  CPU time of the server, mean', figure: `${cpuMs.toFixed(0)} ms` },
  ];
};
