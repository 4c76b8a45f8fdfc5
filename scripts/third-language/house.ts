import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { label } from '../../collections/label';
import { LOCALES, type Locale } from '../../locales/index';
import { p } from '../../src/domain/commentary/examples';
import { languageProblems } from '../../src/domain/commentary/languageProblems';
import { negotiate } from '../../src/site/negotiate';
import { soundText, rendering } from '../../src/testing/editions';
import { openReadersHouse, type ReadersHouse } from '../../src/testing/readersHouse';

/** Runs in a copy of the house to which `hy` was added, as a test of its suite. */
const HY = LOCALES.at(-1)!;

let house: ReadersHouse;
const paths: Partial<Record<Locale, string>> = {};

const at = async (path: string) => {
  const { status, body } = await house.page(path);
  return { status, html: typeof body === 'string' ? body : new TextDecoder().decode(body) };
};
const hrefs = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);

beforeAll(async () => {
  house = await openReadersHouse();
  const text = soundText('The keeper writes');
  const original = await house.editions.published({ language: 'tr', title: 'Fener', ...text });
  const of = { original: original.id, ...rendering(text) };
  const english = await house.editions.published({ language: 'en', title: 'The Lamp', ...of });
  const armenian = await house.editions.published({ language: HY, title: 'Լապտեր', ...of });
  for (const { language, year, sequence, slug } of [original, english, armenian]) {
    const segment = { tr: 'yorum', en: 'commentary' }[language as string] ?? 'meknabanutyun';
    paths[language] = `/${language}/${segment}/${year}/${sequence}/${slug}`;
  }
});

afterAll(() => house.close());

describe('a house of three languages', () => {
  it('is the one that is tested', () => {
    expect(LOCALES).toEqual(['tr', 'en', 'hy']);
  });

  it('has a home in the third, which others lead to', async () => {
    const { status, html } = await at('/hy');
    expect(status).toBe(200);
    expect(html).toMatch(/<html lang="hy"/);
    expect(html).toContain('Նորագույն հոդվածներ');
    expect(html).toContain('Մեկնաբանություն');
    expect(hrefs(html, /<link rel="alternate" hreflang="([^"]+)"/gi).toSorted()).toEqual([
      'en',
      'hy',
      'tr',
      'x-default',
    ]);
    expect(negotiate('dil=hy', 'en')).toBe('hy');
    expect((await at('/hy/ughghumner')).status).toBe(200);
  });

  it.each(['tr', 'en', 'hy'] as Locale[])(
    'offers the two others on the page in %s, and says so to machines',
    async (own) => {
      const { status, html } = await at(paths[own]!);
      const others = LOCALES.filter((one) => one !== own);
      expect(status).toBe(200);
      const top = /<p class="languages">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
      expect(hrefs(top, /href="([^"]+)"/g)).toEqual(others.map((one) => paths[one]));
      const head = /<ul class="meta">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
      expect(hrefs(head, /hreflang="([^"]+)"/gi)).toEqual(others);
      const linked = hrefs(html, /<link rel="alternate" hreflang="([^"]+)"/gi);
      expect(linked.toSorted()).toEqual(['en', 'hy', 'tr', 'x-default']);
      const beside = hrefs(html, /<a href="([^"]+)">[^<]*: [^<]+<\/a>/g);
      expect(beside).toEqual(others.map((one) => `${paths[own]}/${one}`));
    },
  );

  it('is had in every form in the third', async () => {
    const own = paths[HY]!;
    const asked = ['/hy/feed.xml', '/hy/tema', `${own}.pdf`, `${own}.bib`, `${own}.ris`, `${own}.csl.json`];
    for (const path of asked) expect([path, (await house.page(path)).status]).toEqual([path, 200]);
    expect((await at('/hy/meknabanutyun/1999/1')).html).toMatch(/<html lang="hy"/);
  });

  it('sets any two beside one another, and leads from there to the third', async () => {
    const { status, html } = await at(`${paths.tr}/hy`);
    expect(status).toBe(200);
    const top = /<p class="languages">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
    expect(hrefs(top, /href="([^"]+)"/g)).toEqual([`${paths.en}/tr`, `${paths[HY]}/tr`]);
  });

  it('has words in the third for editors, and knows its letters', () => {
    expect(Object.keys(label('admin.tab.text'))).toEqual(['tr', 'en', 'hy']);
    const blocks = [p('Փարոսապահը ամեն երեկո բարձրանում էր նույն աստիճաններով և նայում ծովին։ '.repeat(5))];
    expect(languageProblems({ blocks, language: 'tr' }).map(({ excerpt }) => excerpt)).toEqual(['Հայերեն ≠ Türkçe']);
    expect(languageProblems({ blocks, language: HY })).toEqual([]);
  });
});
