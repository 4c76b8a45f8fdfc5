import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../../../collections/slugs';
import { p, text } from '../../domain/commentary/examples';
import type { Block } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import type { Page } from '../../payload-types';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { pictureIn } from '../../testing/picture';

let house: ReadersHouse;
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ page } = house);
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
    expect(english.alternates.toSorted()).toEqual(
      ['/en/partners', '/tr/ortaklar', '/tr/ortaklar'].map((path) => `http://localhost:3000${path}`),
    );
    expect([turkish.switch?.getAttribute('href'), turkish.switch?.getAttribute('rel')]).toEqual([
      '/en/partners',
      'alternate',
    ]);
  });

  it('has one address and no later pages, and leads on from every one it had', async () => {
    const { id } = await create({ title: 'Basın' });
    expect((await page('/tr/basin/')).headers.Location).toBe('/tr/basin');
    for (const path of ['/tr/basin/sayfa/2', '/tr/basin/2024', '/en/basin', '/tr/basin/feed.xml']) {
      expect((await page(path)).status).toBe(404);
    }
    await update(id, { slug: 'basinda-biz' }, 'tr');
    await update(id, { slug: 'press' }, 'en');
    await update(id, { title: 'Basında', slug: 'basinda' }, 'tr');
    for (const former of ['/tr/basin', '/tr/basinda-biz']) {
      const { status, headers, kept } = await page(former);
      expect({ status, to: headers.Location, kept }).toEqual({ status: 301, to: '/tr/basinda', kept: false });
    }
    expect((await page('/en/basin')).status).toBe(404);
    await update(id, { slug: 'basin' }, 'tr');
    expect((await page('/tr/basin')).status).toBe(200);
    expect((await page('/tr/basinda')).headers.Location).toBe('/tr/basin');
    await house.payload.delete({ collection, id, overrideAccess });
    for (const gone of ['/tr/basin', '/tr/basinda']) expect((await page(gone)).status).toBe(404);
  });
});
