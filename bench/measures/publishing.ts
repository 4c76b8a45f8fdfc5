import type { House } from '../house/house';
import { withProduct } from '../house/product';
import { docOf, signIn } from '../house/staff';
import { cpuOfTree } from '../machine/cpu';
import { waitUntil } from '../machine/waitUntil';
import { median } from '../median';
import { atMost, type Row } from '../table';

const TIMES = 20;
const WARM_UP = 5;

/** From sending the call that publishes a draft to the first answer of the public address that shows it. */
export const publishing = ({ dataDir, articles }: House): Promise<Row[]> =>
  withProduct(dataDir, {}, async ({ address, pid }) => {
    const staff = await signIn(address);
    const { id, path } = articles[0]!;
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
    return [
      atMost(`publish call to changed public page, median of ${TIMES}`, median(shown), 60, 'ms'),
      { what: '  of which the call itself', figure: `${median(calls).toFixed(0)} ms` },
      { what: '  CPU time of the server, mean', figure: `${((cpuSeconds / TIMES) * 1000).toFixed(0)} ms` },
    ];
  });
