import { expect, test } from '@playwright/test';
import { LOCALES } from '../../locales/index';
import { isPage } from '../crawl/answer';
import { crawledSite, type Site } from '../crawl/crawl';
import { eachOnce } from '../conformance/found';
import { markupFaults } from '../conformance/markup';
import { nuFaults } from '../conformance/nu';
import { errorPages } from '../conformance/errorPages';
import { examplesIn, PAGE_KINDS } from '../conformance/pageKinds';
import { faultsWhenShown } from '../conformance/shown';

const unknownIn = (language: string): string => `/${language}/none`;

let site: Site;

test.beforeAll(async ({ baseURL }) => {
  site = await crawledSite(baseURL!);
});

for (const language of LOCALES) {
  test.describe(`in ${language}, light and dark, small and wide`, () => {
    for (const kind of PAGE_KINDS) {
      test(`${kind}: nothing is wrong that a machine can find`, async ({ page }) => {
        const paths = examplesIn(site, language).get(kind)!;
        expect(paths, `the site has a page of this kind: ${kind}`).not.toEqual([]);
        for (const path of paths) expect.soft(await faultsWhenShown(page, path)).toEqual([]);
      });
    }

    test('unknown address: nothing is wrong that a machine can find', async ({ page }) => {
      expect(await faultsWhenShown(page, unknownIn(language))).toEqual([]);
    });

    for (const status of [500, 503]) {
      test(`error ${status}: nothing is wrong that a machine can find`, async ({ page, baseURL }) => {
        const path = `/${language}/-/${status}`;
        const body = errorPages(baseURL!)[`${language} ${status}`]!;
        await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body }));
        expect(await faultsWhenShown(page, path)).toEqual([]);
      });
    }
  });
}

test.describe('every page of the site', () => {
  let documents: Map<string, string>;

  test.beforeAll(async ({ baseURL }) => {
    const pages = [...site.visited.values()].filter(isPage).map(({ path, bytes }) => [path, bytes.toString()] as const);
    const unknown = LOCALES.map(async (language) => {
      const path = unknownIn(language);
      return [path, await (await fetch(baseURL + path)).text()] as const;
    });
    documents = new Map([...pages, ...Object.entries(errorPages(baseURL!)), ...(await Promise.all(unknown))]);
  });

  test('is sound by html-validate', async () => {
    expect(eachOnce(await markupFaults(documents))).toEqual([]);
  });

  test('is sound by the Nu Html Checker', () => {
    const found = nuFaults(documents);
    console.log(`Nu Html Checker: ${'notRun' in found ? `not run (${found.notRun})` : `${documents.size} pages`}`);
    // It is a Java program: where there is no Java the run says so, and counts it as skipped.
    if ('notRun' in found) return test.skip(true, found.notRun);
    expect(eachOnce(found)).toEqual([]);
  });
});
