import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../../../collections/slugs';
import { p, text } from '../../domain/commentary/examples';
import type { Block } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import type { Page } from '../../payload-types';
import { onCommitted } from '../../platform/committed';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { createNames } from '../../queries/names';
import { createTallies } from '../../queries/tallies';
import { bootHouse, type BootedHouse } from '../../testing/boot';
import { pictureIn } from '../../testing/picture';
import { pressFromSources } from '../../testing/press';
import { renderPath } from '../renderPath';

let house: BootedHouse;
let page: (path: string) => Promise<Rendered>;

beforeAll(async () => {
  house = await bootHouse();
  const { payload, env } = house;
  const [names, tallies] = [createNames(payload), createTallies(payload)];
  onCommitted(payload.db, (rows) => names.forget(rows.flatMap(({ tags }) => tags as string[])));
  const press = pressFromSources('');
  page = (path) => renderPath({ payload, names, tallies, press, siteUrl: env.siteUrl }, path);
});

afterAll(() => house.close());

const [collection, overrideAccess] = [SLUGS.pages, true];

const body = (...blocks: Block[]) => bodyToLexical(blocks) as Page['body'];
const create = (data: Partial<Page>) =>
  house.payload.create({ collection, data: data as Page, locale: 'tr', overrideAccess });
const update = (id: string, data: Partial<Page>, locale: 'tr' | 'en') =>
  house.payload.update({ collection, id, data, locale, overrideAccess });

const read = async (path: string) => {
  const made = await page(path);
  const { document } = parseHTML(String(made.body));
  const select = (selector: string) => [...document.querySelectorAll(selector)];
  const alternates = select('link[rel=alternate][hreflang]').map((link) => link.getAttribute('href'));
  return { ...made, document, select, alternates, switch: document.querySelector('.languages a') };
};

describe('a page of the house', () => {
  it('shows its title, standfirst and text in its language', async () => {
    const media = await pictureIn(house.payload);
    const blocks: Block[] = [
      p('İlk paragraf, ', text('eğik', { marks: ['italic'] })),
      { type: 'heading', level: 2, children: [text('Bir başlık')] },
      { type: 'picture', media: String(media) },
    ];
    const { id } = await create({ title: 'Tanıtım', standfirst: 'Bir cümle.', body: body(...blocks), place: 'header' });
    const made = await read('/tr/tanitim');
    expect(made.status).toBe(200);
    expect(made.select('h1')[0]?.textContent).toBe('Tanıtım');
    expect(made.select('.standfirst')[0]?.textContent).toBe('Bir cümle.');
    expect(made.select('.text em, .text h2').map((element) => element.textContent)).toEqual(['eğik', 'Bir başlık']);
    expect(made.select('.text img')).toHaveLength(1);
    expect(made.select('meta[name=description]')[0]?.getAttribute('content')).toBe('Bir cümle.');
    expect(made.select('.top nav [aria-current]')[0]?.textContent).toBe('Tanıtım');
    expect(made.tags).toEqual(expect.arrayContaining([`page:${id}`, `media:${media}`]));
  });

  it('has alternates both ways once it exists in both languages', async () => {
    const { id } = await create({ title: 'Ortaklar' });
    const alone = await read('/tr/ortaklar');
    expect(alone.alternates).toEqual([]);
    expect([alone.switch?.getAttribute('href'), alone.switch?.getAttribute('rel')]).toEqual(['/en', null]);
    await update(id, { title: 'Partners' }, 'en');
    const [turkish, english] = [await read('/tr/ortaklar'), await read('/en/partners')];
    expect(english.alternates.toSorted()).toEqual(turkish.alternates.toSorted());
    expect(english.alternates).toHaveLength(2);
    expect([turkish.switch?.getAttribute('href'), turkish.switch?.getAttribute('rel')]).toEqual([
      '/en/partners',
      'alternate',
    ]);
  });

  it('has one address and no later pages, and moves with its slug', async () => {
    const { id } = await create({ title: 'Basın' });
    expect((await page('/tr/basin/')).headers.Location).toBe('/tr/basin');
    for (const path of ['/tr/basin/sayfa/2', '/tr/basin/2024', '/en/basin', '/tr/basin/feed.xml']) {
      expect((await page(path)).status).toBe(404);
    }
    await update(id, { slug: 'basinda-biz' }, 'tr');
    expect((await page('/tr/basin')).status).toBe(404);
    expect((await page('/tr/basinda-biz')).status).toBe(200);
    await house.payload.delete({ collection, id, overrideAccess });
    expect((await page('/tr/basinda-biz')).status).toBe(404);
  });
});
