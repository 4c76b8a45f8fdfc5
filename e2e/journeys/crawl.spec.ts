import { expect, test } from '@playwright/test';
import { isPage } from '../crawl/answer';
import { brokenLinks, lostFragments, relativeAddresses } from '../crawl/brokenLinks';
import { brokenAlternates, wrongCanonicals } from '../crawl/canonicals';
import { crawledSite, type Site } from '../crawl/crawl';
import { countEndings, wrongTypes } from '../crawl/fileTypes';
import { sitemapFaults } from '../crawl/sitemap';

let site: Site;

test.beforeAll(async ({ baseURL }) => {
  site = await crawledSite(baseURL!);
});

test('the whole site was walked through', () => {
  const all = [...site.visited.values()];
  const links = all.flatMap(({ facts }) => facts.references);
  const counts = { addresses: all.length, pages: all.filter(isPage).length, links: links.length };
  console.log(`Crawl: ${JSON.stringify({ ...counts, files: countEndings(site) })}`);
  expect(counts.pages).toBeGreaterThan(60);
  expect(links.filter(({ fragment }) => fragment !== '').length).toBeGreaterThan(500);
  expect(Object.keys(countEndings(site))).toEqual(
    expect.arrayContaining(['.pdf', '.png', '.bib', '.ris', '.csl.json', '.html', '.md', 'feed.xml', 'feed.json']),
  );
});

const CHECKS: Record<string, (site: Site) => string[]> = {
  'every address the site prints answers, none by a redirect': brokenLinks,
  'every fragment is on the page it leads to': lostFragments,
  'every address in a feed is whole': relativeAddresses,
  'every page names its canonical address': wrongCanonicals,
  'every page and its editions in other languages name one another': brokenAlternates,
  'the sitemap lists every page once, as it is': sitemapFaults,
  'every file is of the type it promises': wrongTypes,
};

for (const [promise, faultsOf] of Object.entries(CHECKS)) {
  test(promise, () => expect(faultsOf(site)).toEqual([]));
}
