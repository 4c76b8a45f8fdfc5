import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, p } from '../../src/domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, soundText, textOf, type Editions } from '../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { SLUGS } from '../slugs';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const exists = async (id: string): Promise<boolean> =>
  (await rest('GET', `/commentaries/${id}?draft=true`)).status === 200;

describe('a draft over a published edition', () => {
  it('leaves what readers see as it is', async () => {
    const { id } = await editions.published({ title: 'As read' });
    await editions.saveDraft(id, { title: 'In the works' });
    expect(await editions.row(id)).toMatchObject({ title: 'As read', _status: 'published' });
    expect(await editions.latest(id)).toMatchObject({ title: 'In the works', _status: 'draft' });
  });

  it('is not taken out of publication by a save that says nothing of it', async () => {
    const { id } = await editions.published({ title: 'As read' });
    await editions.saveDraft(id, { title: 'In the works' });
    const { status } = await rest('PATCH', `/commentaries/${id}`, { body: { standfirst: 'More' } });
    expect(status).toBe(200);
    expect(await editions.row(id)).toMatchObject({ title: 'As read', _status: 'published' });
    expect(await editions.latest(id)).toMatchObject({ title: 'In the works', standfirst: 'More', _status: 'draft' });
  });

  it('is published by a later publication, in one version of its own', async () => {
    const { id } = await editions.published({ title: 'As read' });
    await editions.saveDraft(id, { title: 'In the works' });
    await editions.publish(id);
    const versions = (await editions.versions(id)).map(({ version }) => [version.title, version._status]);
    expect(versions).toEqual([
      ['In the works', 'published'],
      ['In the works', 'draft'],
      ['As read', 'published'],
    ]);
    expect((await editions.row(id)).title).toBe('In the works');
  });
});

describe('withdrawal', () => {
  it('is refused without a reason, at its field', async () => {
    const { id } = await editions.published();
    const bare = editions.publish(id, { withdrawal: { on: '2026-01-02', reason: ' ' } });
    await expect(bare).rejects.toMatchObject({ data: { errors: [{ path: 'withdrawal.reason' }] } });
  });

  it('is a publication with a day and a reason, and hides the text from readers', async () => {
    const { id, sequence } = await editions.published();
    await editions.publish(id, { withdrawal: { on: '2026-01-02', reason: 'Wrong' } });
    const { body } = await restOf(house.payload)('GET', `/commentaries/${id}`);
    expect(body).toMatchObject({ sequence, withdrawal: { on: '2026-01-02', reason: 'Wrong' }, _status: 'published' });
    expect(body).not.toHaveProperty('body');
    expect(body).not.toHaveProperty('standfirst');
    expect(body).not.toMatchObject({ notes: [{}] });
  });
});

describe('deletion', () => {
  it('is refused for whoever asks once an edition had a number, also out of publication', async () => {
    const { id } = await editions.published();
    await editions.unpublish(id);
    const { status, body } = await rest('DELETE', `/commentaries/${id}`);
    expect(status).toBe(409);
    expect(body.errors[0]?.message).toMatch(/numbers are never reused/);
    const byHouse = house.payload.delete({ collection: SLUGS.commentaries, id, overrideAccess: true });
    await expect(byHouse).rejects.toMatchObject({ status: 409 });
    expect(await exists(id)).toBe(true);
  });

  it('takes the drafts out of a crowd and leaves the numbered', async () => {
    const [numbered, draft] = [await editions.published(), await editions.draft()];
    const ids = `${numbered.id},${draft.id}`;
    const { body } = await rest('DELETE', `/commentaries?where[id][in]=${ids}`);
    expect(body.errors.map(({ message }) => message)).toEqual([expect.stringMatching(/numbers are never reused/)]);
    expect([await exists(numbered.id), await exists(draft.id)]).toEqual([true, false]);
  });

  it('takes a draft that never had a number, with its versions', async () => {
    const { id } = await editions.draft();
    await editions.saveDraft(id, { title: 'Again' });
    expect((await rest('DELETE', `/commentaries/${id}`)).status).toBe(200);
    expect(await editions.versions(id)).toEqual([]);
  });

  it('is refused for an original that has translations', async () => {
    const original = await editions.draft();
    const translation = await editions.draft({ language: 'tr', original: original.id });
    expect((await rest('DELETE', `/commentaries/${original.id}`)).status).toBe(409);
    await editions.saveDraft(translation.id, { original: null });
    expect((await rest('DELETE', `/commentaries/${original.id}`)).status).toBe(200);
  });
});

describe('a duplicate', () => {
  const DROPPED = ['year', 'sequence', 'original', 'publishedAt', 'contentChangedAt'] as const;

  it('is a draft with the text, its keys and its blocks, and nothing of the life of its source', async () => {
    const original = await editions.published({ language: 'tr' });
    const source = await editions.published({
      title: 'The source',
      slug: 'the-source-slug',
      original: original.id,
      claim: { year: 1999, sequence: 3 },
      withdrawal: { on: '2026-01-02', reason: 'Wrong' },
      corrections: [{ on: '2026-01-01', kind: 'correction', text: 'A word' }],
    });
    await editions.publish(source.id, { slug: 'another-slug' });
    const { status, body } = await rest('POST', `/commentaries/${source.id}/duplicate`, {
      body: { _status: 'published' },
    });
    expect(status).toBe(200);
    const copy = await editions.latest(body.doc.id);
    expect(copy).toMatchObject({
      _status: 'draft',
      title: 'The source',
      slug: 'the-source',
      rev: 1,
      formerSlugs: [],
      corrections: [],
      body: source.body,
      notes: source.notes?.map(({ key, text, kind }) => ({ key, text, kind })),
    });
    for (const field of DROPPED) expect(copy[field] ?? null).toBeNull();
    expect([copy.claim?.year ?? null, copy.claim?.sequence ?? null]).toEqual([null, null]);
    expect([copy.withdrawal?.on ?? null, copy.withdrawal?.reason ?? null]).toEqual([null, null]);
    expect(copy.translation?.basedOn ?? null).toBeNull();
  });

  it('is a draft for the house too, and takes its own number', async () => {
    const source = await editions.published({ publishedAt: '1998-01-01T09:00:00.000Z' });
    const copy = await house.payload.duplicate({ collection: SLUGS.commentaries, id: source.id, overrideAccess: true });
    expect(copy._status).toBe('draft');
    const published = await editions.publish(copy.id, { publishedAt: source.publishedAt });
    expect([source.sequence, published.sequence]).toEqual([1, 2]);
    expect((await editions.row(source.id)).notes).toHaveLength(1);
  });
});

describe('restoring a version', () => {
  const versionOf = async (id: string, title: string): Promise<string> => {
    const found = (await editions.versions(id)).find(({ version }) => version.title === title);
    return found?.id ?? 'none';
  };

  it('is a publication: it keeps number and slugs and raises the revision', async () => {
    const { id, year, sequence, publishedAt } = await editions.published({ title: 'Old', slug: 'old' });
    await editions.publish(id, { title: 'New', slug: 'new' });
    const { status } = await rest('POST', `/commentaries/versions/${await versionOf(id, 'Old')}`);
    expect(status).toBe(200);
    const row = await editions.row(id);
    expect(row).toMatchObject({ title: 'Old', slug: 'old', _status: 'published', year, sequence, publishedAt, rev: 3 });
    expect(row.formerSlugs).toEqual(['new']);
    expect(row.contentChangedAt).toMatch(/^20/);
  });

  it('brings a draft back as a draft, over an edition that stays published', async () => {
    const { id } = await editions.draft({ title: 'Draft' });
    const { sequence } = await editions.publish(id, { title: 'Public' });
    const { status } = await rest('POST', `/commentaries/versions/${await versionOf(id, 'Draft')}`);
    expect(status).toBe(200);
    expect(await editions.row(id)).toMatchObject({ title: 'Public', _status: 'published', rev: 3 });
    expect(await editions.latest(id)).toMatchObject({ title: 'Draft', _status: 'draft', sequence, rev: 3 });
  });

  it('brings a publication back as a draft when asked to, without publishing', async () => {
    const { id } = await editions.published({ title: 'Old' });
    await editions.publish(id, { title: 'New' });
    const before = (await editions.outbox()).length;
    const { status } = await rest('POST', `/commentaries/versions/${await versionOf(id, 'Old')}?draft=true`);
    expect(status).toBe(200);
    expect(await editions.row(id)).toMatchObject({ title: 'New', _status: 'published' });
    expect(await editions.latest(id)).toMatchObject({ title: 'Old', _status: 'draft' });
    expect(await editions.outbox()).toHaveLength(before);
  });

  it('is refused where the rules of publication refuse it', async () => {
    const original = await editions.published({ language: 'tr' });
    const { id } = await editions.published({ title: 'Linked', original: original.id });
    await editions.publish(id, { title: 'Alone', original: null });
    await editions.draft({ original: original.id });
    const { status, body } = await rest('POST', `/commentaries/versions/${await versionOf(id, 'Linked')}`);
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toEqual([
      { path: 'original', message: 'This work already has an edition in this language.' },
    ]);
    expect(await editions.row(id)).toMatchObject({ title: 'Alone', _status: 'published' });
  });

  it('never gives a block or a note of another time its id', async () => {
    const { id } = await editions.published({ title: 'Three', ...textOf([p('1', call('a')), p('2'), p('3')], ['a']) });
    await editions.publish(id, { title: 'One', ...soundText('1') });
    const { status } = await rest('POST', `/commentaries/versions/${await versionOf(id, 'Three')}`);
    expect(status).toBe(200);
    const { body, notes } = await editions.row(id);
    expect(body?.root.children.map((child) => (child.$ as { blockId: string }).blockId)).toEqual(['p1', 'p2', 'p3']);
    expect(notes?.map(({ key }) => key)).toEqual(['a']);
  });

  it('does not exist for a version nobody has', async () => {
    expect((await rest('POST', '/commentaries/versions/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
