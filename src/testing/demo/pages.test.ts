import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMO } from './index';
import { DEMO_LANGUAGES } from './shape';

describe('the pages of the demo house', () => {
  const texts = DEMO.pages.flatMap(({ id, slug, standfirst }) =>
    DEMO_LANGUAGES.map((locale) => ({
      file: `${id}.${locale}.md`,
      slug: slug[locale],
      said: standfirst[locale] + readFileSync(new URL(`./pages/${id}.${locale}.md`, import.meta.url), 'utf8'),
    })),
  );

  it('are all listed, one in the header and two at the foot', () => {
    const files = readdirSync(new URL('./pages/', import.meta.url));
    expect(texts.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(DEMO.pages.map(({ place }) => place)).toEqual(['header', 'footer', 'footer']);
  });

  it('use typographic apostrophes and quotation marks, and lead nowhere outside the house', () => {
    expect(texts.filter(({ said }) => /['"]/.test(said)).map(({ file }) => file)).toEqual([]);
    expect(texts.filter(({ said }) => /https?:/.test(said)).map(({ file }) => file)).toEqual([]);
  });

  it('name the one cookie in both languages', () => {
    const privacy = texts.filter(({ file }) => file.startsWith('privacy'));
    expect(privacy.filter(({ said }) => !said.includes('`dil`'))).toEqual([]);
  });
});
