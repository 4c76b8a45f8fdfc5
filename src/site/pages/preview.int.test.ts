import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../collections/access/table';
import { SLUGS } from '../../../collections/slugs';
import { soundText, type Editions } from '../../testing/editions';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { account, PASSWORD } from '../../testing/visitors';
import { previewPage, publishedText } from './preview';

let house: ReadersHouse;
let editions: Editions;

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions } = house);
});

afterAll(() => house.close());

const signedInAs = async (role: (typeof ROLES)[number], name: string): Promise<Headers> => {
  const { email } = await account(house.payload, role, name);
  const data = { email, password: PASSWORD };
  const { token } = await house.payload.login({ collection: SLUGS.users, data, overrideAccess: true });
  return new Headers({ Authorization: `JWT ${token}` });
};

describe('the preview of an edition', () => {
  it.each(ROLES)('is drawn for %s as its page, marked, named to no machine and kept by nobody', async (role) => {
    const { id } = await editions.draft({ title: 'In the works', ...soundText('Words in the works') });
    const { status, headers, body, kept, tags } = await previewPage(
      house.given,
      id,
      await signedInAs(role, `as-${role}`),
    );
    expect({ status, kept, tags }).toEqual({ status: 200, kept: false, tags: [] });
    expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    for (const part of [
      'Words in the works',
      'id="n-a"',
      'role="doc-noteref"',
      `/admin/collections/commentaries/${id}`,
    ]) {
      expect(body).toContain(part);
    }
    expect(body).toContain('<meta name="robots" content="noindex"/>');
    for (const part of ['rel="canonical"', 'hreflang="x-default"', 'application/ld+json', 'citation_title']) {
      expect(body).not.toContain(part);
    }
  });

  it('is for others as if it were not there', async () => {
    const { id } = await editions.draft({ title: 'In the works' });
    const none = await previewPage(house.given, 'nothing-of-the-kind', await signedInAs('admin', 'looks-for-none'));
    for (const headers of [new Headers(), new Headers({ Authorization: 'JWT forged' })]) {
      expect(await previewPage(house.given, id, headers)).toEqual(none);
    }
    expect(none.status).toBe(404);
    expect(none.body).not.toContain('In the works');
  });

  it('shows what was saved last beside a published page, which stays as it is', async () => {
    const { id } = await editions.published({
      publishedAt: '2011-05-01T09:00:00.000Z',
      slug: 'both',
      ...soundText('Old words'),
    });
    await editions.saveDraft(id, soundText('New words'));
    const { body } = await previewPage(house.given, id, await signedInAs('editor', 'compares'));
    const page = await house.page('/en/commentary/2011/1/both');
    expect([body, page.body].map((html) => String(html).includes('New words'))).toEqual([true, false]);
    expect(page.body).toContain('Old words');
    expect(page.body).not.toContain('noindex');
  });
});

describe('the published text of an edition', () => {
  it('is for staff what readers have, whatever was saved since, in one element and kept by nobody', async () => {
    const { id } = await editions.published({ ...soundText('Old words') });
    await editions.saveDraft(id, soundText('New words'));
    const answer = await publishedText(house.given, id, await signedInAs('translator', 'translates'));
    expect(answer).toMatchObject({ status: 200, kept: false, tags: [] });
    expect(answer.headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    const { document } = parseHTML(`<main>${String(answer.body)}</main>`);
    expect(document.querySelectorAll('main > *')).toHaveLength(1);
    expect(document.querySelector('article')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('#p1')?.textContent).toBe('Old words[1].');
    expect(document.querySelector('[role=doc-endnotes] #n-a')).not.toBeNull();
  });

  it('is nobody else’s, and not there before publication', async () => {
    const published = await editions.published();
    const draft = await editions.draft();
    const staff = await signedInAs('editor', 'looks-for-a-draft');
    for (const [id, headers] of [
      [published.id, new Headers()],
      [draft.id, staff],
      ['nothing-of-the-kind', staff],
    ] as const) {
      expect((await publishedText(house.given, id, headers)).status).toBe(404);
    }
  });
});
