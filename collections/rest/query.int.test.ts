import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, openSender, type Sender } from '../../src/testing/sender';

let sender: Sender;
let send: Sender['send'];
let sendJson: Sender['sendJson'];
let edition: string;

beforeAll(async () => {
  sender = await openSender();
  ({ send, sendJson } = sender);
  edition = (await sender.editions.draft()).id;
});

afterAll(() => sender.close());

const words = (text: string): string[] => text.trim().split(/\s+/);

const REFUSED = words(`
  limit=0 limit=-1 limit=101 limit=1e9 limit=x limit= limit[]=5 limit[gt]=5 limit=5&limit=500
  limit=99999999999999999999
  page=0 page=-1 page=99999999999 page=x page[a]=1
  depth=3 depth=-1 depth=x depth[]=1
  locale=de locale[]=tr locale=__proto__ locale=tr&locale=en fallbackLocale[x]=tr fallback-locale=de
  draft[]=true pagination[x]=false trash[]=true overrideLock[]=true
  where=x where={ where=[] where[title]=x where[title][]=x where[title][nothing]=x where[nothing][equals]=x
  where[title.constructor][equals]=x where[readersCopy][exists]=true&x=%00
  where[and]=x where[title][near]=1,2 where[title][within]=x where[title][intersects]=x where[year][near]=1,2,3
  where[title][equals][x]=y where[id][equals][x]=1 where[series][equals][x]=1 where[or][0]=x where[and][0][or]=x
  where[title][equals]=%00 where[%00][equals]=x
  where[title;drop][equals]=x where[title'][equals]=x where[body.root][near]=x where[$where][equals]=1
  where[title][$ne]=x
  select=x select[]=title populate=x joins[]=x sort[x]=title sort[][x]=title sort=- sort=,
  where[password][equals]=x where[hash][exists]=true
`);

/** Conditions too long to write down. */
const MADE = [
  `where=${encodeURIComponent('{"title":{"equals":"\\u0000"}}')}`,
  `where=${encodeURIComponent('['.repeat(1_500) + ']'.repeat(1_500))}`,
  Array.from({ length: 250 }, (_, at) => `where[or][${at}][title][equals]=x`).join('&'),
];

const ODD = words(`
  sort=nothing sort= sort=constructor sort=body.root sort=notes.key,-title sort[]=title sort=%27%3B--
  select[nothing]=true select[title]=x select[__proto__]=true select[constructor][x]=true select[title][x][y]=true
  populate[nothing][x]=true populate[people][name]=true joins[nothing][limit]=1 joins=false
  where[title][in]= where[title][in]=a,b where[title][exists]=x where[year][equals]=x where[year][greater_than]=
  where[year][in]=a
  where[publishedAt][equals]=x where[publishedAt][greater_than]=yesterday where[title][like]=%25
  where[title][contains]=%5C where[title][like]=(((
  where[title][not_in]=
  where[title][equals]= where[id][in][0]=x where[constructor][equals]=x
  where[series.code][equals]=x where[authors.name][like]=x where[notes.key][equals]=a where[_status][equals]=gone
  where[rights.firstYear][equals]=x
  where[body][like]=x where[body.root.children.text][contains]=x
  where[or][0][title][equals]=x&where[or][1][and][0][year][equals]=1
  trash=true draft=true draft=x pagination=false autosave=true overrideLock=true flattenLocales=x locale=all
  locale=* fallback-locale=none
  page=1000000 a[b][c][d][e][f][g][h][i][j][k][l][m]=1 __proto__[x]=1 constructor[prototype][x]=1 x=%F0%9F%92%A9
  &&&& === []=1 %5B%5D
`);

describe('a query', () => {
  it.each([...REFUSED, ...MADE])('that breaks a bound is refused: %s', async (query) => {
    for (const path of ['/commentaries', '/users', '/commentaries/versions']) {
      const { status, text } = await send('GET', `${path}?${query}`);
      expectRefusal({ status, text }, 400);
    }
  });

  it.each(ODD)('that is odd is no fault of ours: %s', async (query) => {
    for (const path of [
      '/commentaries',
      `/commentaries/${edition}`,
      '/commentaries/versions',
      '/commentaries/count',
      '/globals/site',
    ]) {
      const { status, text } = await send('GET', `${path}?${query}`);
      expect({ path, status, text: status < 500 ? '' : text }).toEqual({
        path,
        status: expect.toSatisfy((s: number) => s < 500),
        text: '',
      });
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('without pages holds a hundred documents at most', async () => {
    const { payload } = sender.house;
    for (let at = 0; at < 101; at += 1) await payload.db.create({ collection: 'outbox', data: { tags: ['tag'] } });
    const { text } = await send('GET', '/outbox?pagination=false');
    expect((JSON.parse(text) as { docs: unknown[] }).docs).toHaveLength(100);
  });

  it('in a POST is held to the same bounds', async () => {
    const disguise = { 'X-HTTP-Method-Override': 'GET' };
    const form = { ...disguise, 'Content-Type': 'application/x-www-form-urlencoded' };
    expectRefusal(await send('POST', '/commentaries', { body: 'limit=0', headers: form }), 400);
    expectRefusal(await send('POST', '/commentaries', { body: 'where[title][equals]=%00', headers: form }), 400);
    expect((await send('POST', '/commentaries', { body: 'limit=5', headers: form })).status).toBe(200);
    expectRefusal(
      await send('POST', '/commentaries', { body: '{', headers: { ...disguise, 'Content-Type': 'application/json' } }),
      415,
    );
  });

  it('of many documents to change or delete must say which', async () => {
    expectRefusal(await sendJson('PATCH', '/people', '{"name":"x"}'), 400);
    expectRefusal(await send('DELETE', '/people'), 400);
    for (const none of [
      'where=',
      'where={}',
      'where[or][0]=x',
      'where[constructor][equals]=x',
      'where[and][]=',
      'where[toString]=x',
    ]) {
      expectRefusal(await send('DELETE', `/people?${none}`), 400);
      expectRefusal(await sendJson('PATCH', `/people?${none}`, '{"name":"x"}'), 400);
    }
    expectRefusal(await send('DELETE', '/people?where[nothing][equals]=x'), 400);
    expectRefusal(await sendJson('PATCH', '/people?where[nothing][equals]=x', '{"name":"x"}'), 400);
  });
});
