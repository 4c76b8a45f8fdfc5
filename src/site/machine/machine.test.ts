import { describe, expect, it } from 'vitest';
import { englishArticle, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from '../views/examples';
import { citedOf } from './cited';
import { jsonLdOf, scriptSafe } from './jsonLd';
import { signposting } from './signposting';

const SITE = 'https://liman.example';
const TURKISH = `${SITE}/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor`;
const ENGLISH = `${SITE}/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld`;

describe('an edition as schema.org says it', () => {
  it('names the work it translates, and the original names its translation', () => {
    expect(jsonLdOf(englishArticle(), chromeIn('en'))).toMatchObject({
      '@type': 'ScholarlyArticle',
      inLanguage: 'en',
      datePublished: '2024-02-13',
      translator: [{ name: 'Ela Demir' }],
      translationOfWork: { '@id': TURKISH, inLanguage: 'tr' },
    });
    const original = jsonLdOf(turkishArticle(), chromeIn('tr'));
    expect(original).toMatchObject({ workTranslation: [{ '@id': ENGLISH, inLanguage: 'en' }] });
    expect(original).not.toHaveProperty('translationOfWork');
  });

  it('has the house for its author where it has none', () => {
    expect(jsonLdOf(turkishArticle({ authors: [] }), chromeIn('tr'))).toMatchObject({
      author: [{ '@type': 'Organization', name: 'Liman Araştırmaları' }],
    });
  });

  it('cites every note that has an address, and no other', () => {
    expect(jsonLdOf(turkishArticle(), chromeIn('tr'))).toMatchObject({
      citation: [{ '@type': 'CreativeWork', url: 'https://www.kiyi.example/haber/7' }],
    });
    expect(jsonLdOf(turkishArticle({ notes: [] }), chromeIn('tr'))).not.toHaveProperty('citation');
  });

  it('states holder, year and licence', () => {
    const rights = {
      holder: 'Liman',
      years: '2009–2024',
      year: 2024,
      licence: 'CC BY 4.0',
      licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
    };
    expect(jsonLdOf(turkishArticle({ rights }), chromeIn('tr'))).toMatchObject({
      copyrightHolder: { name: 'Liman' },
      copyrightYear: 2024,
      license: rights.licenceAddress,
    });
  });

  it('cannot end the element it stands in', () => {
    const safe = scriptSafe(jsonLdOf(turkishArticle({ title: '</script><!--' }), chromeIn('tr')));
    expect(safe).not.toContain('<');
    expect(JSON.parse(safe)).toMatchObject({ headline: '</script><!--' });
  });
});

describe('the Link header of an edition', () => {
  it('says how it is cited, by whom it is, what describes it and what it is had in', () => {
    const authors = [{ name: 'Işıl Öztürk', path: '/tr/kisi/isil-ozturk' }, { name: 'Nobody' }];
    const header = signposting(turkishArticle({ authors }), SITE);
    expect(header.split(', ')).toEqual([
      `<${TURKISH}>; rel="cite-as"`,
      '<https://schema.org/ScholarlyArticle>; rel="type"',
      '<https://schema.org/AboutPage>; rel="type"',
      `<${SITE}/tr/kisi/isil-ozturk>; rel="author"`,
      `<${TURKISH}.bib>; rel="describedby"; type="application/x-bibtex"`,
      `<${TURKISH}.ris>; rel="describedby"; type="application/x-research-info-systems"`,
      `<${TURKISH}.csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`,
      `<${TURKISH}.pdf>; rel="item"; type="application/pdf"`,
    ]);
  });
});

describe('what is cited', () => {
  const house = { houseName: 'Harbour Studies', siteUrl: SITE };

  it('knows the original by its absolute address', () => {
    expect(citedOf(englishArticle(), house)).toMatchObject({
      address: ENGLISH,
      original: { title: 'Fener haritaları neden paylaşılmıyor?', language: 'tr', address: TURKISH },
    });
  });

  it('is nothing before publication', () => {
    expect(citedOf(turkishArticle({ publishedOn: null }), house)).toBeNull();
  });
});
