import lighthouseOn from 'lighthouse';
import { foundDemoHouse } from '../browser/demoHouse';
import { withBrowser } from '../browser/withBrowser';
import { withProduct } from '../house/product';
import { freePort } from '../machine/freePort';
import type { Row } from '../table';

const ARTICLE = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
const PAGES = { article: ARTICLE, home: '/tr', series: '/tr/yorum', 'side by side': `${ARTICLE}/en` };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse gives a page on its phone, in the order of the categories, and what it misses. */
const judge = async (url: string, port: number): Promise<{ scores: number[]; missed: string[] }> => {
  const result = await lighthouseOn(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`);
  const judged = CATEGORIES.map((name) => categories[name]!);
  const missed = judged
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores: judged.map(({ score }) => Math.round((score ?? 0) * 100)), missed };
};

/** Four kinds of page of the demo, as Lighthouse sees them on a phone: performance, accessibility, practices, search. */
export const lighthouse = async (): Promise<Row[]> => {
  const dataDir = await foundDemoHouse();
  const port = await freePort();
  return withProduct(dataDir, {}, ({ address }) =>
    withBrowser(
      'Lighthouse, mobile',
      async () => {
        const rows: Row[] = [];
        for (const [kind, path] of Object.entries(PAGES)) {
          const { scores, missed } = await judge(`${address}${path}`, port);
          const said = missed.length > 0 ? ` (${missed.join(', ')})` : '';
          const met = scores.every((score) => score === 100);
          rows.push({
            what: `Lighthouse, mobile: ${kind}`,
            figure: scores.join(' ') + said,
            target: '100 100 100 100',
            met,
          });
        }
        return rows;
      },
      [`--remote-debugging-port=${port}`],
    ),
  );
};
