import { MOST_SHIFT, paintOf, type Paint } from '../browser/paintOf';
import { withBrowser } from '../browser/withBrowser';
import type { House } from '../house/house';
import { withProduct } from '../house/product';
import { median } from '../median';
import { atMost, type Row } from '../table';

const TIMES = 5;
const WHAT = 'article of 1,500 words at 1.6 Mb/s, 150 ms, CPU x4, nothing cached';

/** How soon a reader with a slow phone on a slow line sees an article, and whether it stays where it is. */
export const readerSpeed = ({ dataDir, long }: House): Promise<Row[]> =>
  withProduct(dataDir, { page: long }, ({ address }) =>
    withBrowser(WHAT, async (browser) => {
      const paints: Paint[] = [];
      for (let time = 0; time < TIMES; time += 1) paints.push(await paintOf(browser, `${address}${long}`));
      const each = paints.map(({ lcp }) => (lcp / 1000).toFixed(2)).join(', ');
      return [
        atMost(`${WHAT}: largest paint, median of ${TIMES}`, median(paints.map(({ lcp }) => lcp)) / 1000, 0.7, 's', 2),
        { what: '  each time', figure: `${each} s` },
        atMost('  layout shift, the worst', Math.max(...paints.map(({ cls }) => cls)), MOST_SHIFT, 'CLS', 3),
      ];
    }),
  );
