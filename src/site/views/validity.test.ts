import { describe, expect, it } from 'vitest';
import { markupFaultsOf } from '../../testing/markupValidator';
import { renderArticle } from './article';
import { englishArticle, listItem, paragraph, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';
import { renderFreePage } from './freePage';
import { renderCorrections } from './corrections';
import { renderHome } from './home';
import { renderNameIndex } from './nameIndex';
import { renderNotFound } from './notFound';
import { renderPerson } from './person';
import { renderSeries } from './series';
import { renderTopic } from './topic';

const PAGES = {
  'a Turkish article': () => renderArticle({ chrome: chromeIn('tr'), edition: turkishArticle() }),
  'an English translation': () => renderArticle({ chrome: chromeIn('en'), edition: englishArticle() }),
  'a home page': () =>
    renderHome({
      chrome: chromeIn('tr'),
      items: [listItem(), listItem({ path: '/tr/x' })],
      series: [],
      paging: { of: '/tr', page: 1, pages: 2 },
    }),
  'a later page of a series': () =>
    renderSeries({
      chrome: chromeIn('tr'),
      series: { name: 'Yorum', path: '/tr/yorum' },
      years: [
        { year: 2024, path: '/tr/yorum/2024', items: [listItem()], gap: { highest: 7, published: 1, missing: null } },
        { year: 2023, path: '/tr/yorum/2023', items: [], gap: { highest: 2, published: 0, missing: null } },
      ],
      contents: [{ year: 2024, path: '/tr/yorum/2024', count: 1 }],
      paging: { of: '/tr/yorum', page: 2, pages: 3 },
      elsewhere: [{ language: 'en', path: '/en/commentary' }],
    }),
  'the list of corrections': () =>
    renderCorrections({
      chrome: chromeIn('tr'),
      entries: [
        { item: listItem(), corrections: [{ on: '2024-03-01', kind: 'correction', text: 'Yıl düzeltildi.' }] },
        { item: listItem({ path: '/tr/y', withdrawal: { on: '2024-01-20', reason: 'Yanlıştı.' } }), corrections: [] },
      ],
      paging: { of: '/tr/duzeltmeler', page: 1, pages: 1 },
    }),
  'a topic on which nothing is published': () =>
    renderTopic({
      chrome: chromeIn('tr'),
      topic: { name: 'Fenerler', path: '/tr/konu/fenerler' },
      count: 0,
      items: [],
      paging: { of: '/tr/konu/fenerler', page: 1, pages: 1 },
      elsewhere: [{ language: 'en', path: '/en/topic/lighthouses', count: 2 }],
    }),
  'a person with works in both languages': () =>
    renderPerson({
      chrome: chromeIn('tr'),
      person: { name: 'Leyla Haddad', forms: [{ name: 'ليلى حداد', lang: 'ar' }] },
      count: 40,
      authored: [listItem()],
      translated: [listItem({ path: '/tr/x' })],
      paging: { of: '/tr/kisi/leyla-haddad', page: 1, pages: 2 },
      elsewhere: [
        {
          language: 'en',
          path: '/en/person/leyla-haddad',
          count: 2,
          items: [listItem({ language: 'en', path: '/en/x' })],
        },
      ],
    }),
  'an index': () =>
    renderNameIndex({
      chrome: chromeIn('tr'),
      of: 'topics',
      names: Array.from({ length: 41 }, (_, at) => ({
        id: `${at}`,
        name: `Konu ${at}`,
        path: `/tr/konu/k${at}`,
        count: at,
      })),
      elsewhere: [],
    }),
  'a page of the house': () =>
    renderFreePage({
      chrome: chromeIn('tr'),
      page: {
        id: '1',
        title: 'Hakkında',
        standfirst: 'Kim olduğumuz.',
        path: '/tr/hakkinda',
        blocks: [paragraph('p1', 'Bir paragraf.')],
        pictures: [],
        elsewhere: [{ language: 'en', path: '/en/about' }],
      },
    }),
  'an unknown address': () => renderNotFound({ chrome: chromeIn('tr') }),
};

describe.each(Object.entries(PAGES))('%s', (_name, render) => {
  it('is valid HTML', async () => {
    expect(await markupFaultsOf(render())).toEqual([]);
  });
});
