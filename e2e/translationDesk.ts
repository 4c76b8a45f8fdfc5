import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { call, p, text } from '../src/domain/commentary/examples';
import type { Block } from '../src/domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../src/domain/lexical/toLexical';
import { newEdition, signedIn } from './desk';

export const NOTES: Record<string, string> = {
  a: '“Bakanlık: Fener Haritaları Güncellenmeli”, Kıyı Haber, 6 Şubat 2024.',
  b: '“Deniz Kazaları”, Birleşmiş Milletler (Erişim tarihi: 6 Şubat 2024).',
  c: 'Bu tarihten sonra fenerlerin bakımı limanlara bırakıldı.',
};

export const stored = (notes: Record<string, string>, own: (key: string) => object = () => ({})) =>
  Object.entries(notes).map(([key, words]) => ({ key, kind: 'author', text: noteToLexical([p(words)]), ...own(key) }));

export const ORIGINAL: Block[] = [
  p('Kuzey Limanı’nın yeniden açılmasının üzerinden on sekiz ay geçti. '.repeat(4)),
  p('Taraflar fener haritalarını paylaşmayı üstlenmişti', call('a'), ' ve bu durum sigortayı artırdı.', call('b')),
  { type: 'heading', level: 2, children: [text('Kıyıda')] },
  p('Fenerler kıyıda yaşayanlar için de önemlidir.', call('c')),
  ...Array.from({ length: 12 }, (_, n) => p(`Kıyıdan ${n + 1}. mektup. ${'Deniz durgun, fener karanlık. '.repeat(8)}`)),
];

/** Publishes that original under a title of its own. */
export const publishOriginal = async (request: APIRequestContext, title: string) => {
  const original = await newEdition(request, {
    title,
    body: bodyToLexical(ORIGINAL),
    notes: stored(NOTES),
  });
  const headers = await signedIn(request);
  const published = await request.patch(`/api/commentaries/${original}?depth=0`, {
    headers,
    data: { _status: 'published' },
  });
  expect(published.status(), await published.text()).toBe(200);
  return { original };
};

export const body = (page: Page) => page.locator('[data-field-path="body"] [contenteditable=true]').first();
export const left = (page: Page) => page.locator('.desk-original-pane');
export const pair = (page: Page, original: string) => page.locator(`.desk-pairs [data-original=${original}]`);

/** A published original and its translation, begun as a translator begins it. */
export const publishPair = async (request: APIRequestContext, title: string) => {
  const { original } = await publishOriginal(request, title);
  const headers = await signedIn(request);
  const begun = await request.post(`/api/commentaries/${original}/translate`, { headers, data: { language: 'en' } });
  expect(begun.status(), await begun.text()).toBe(201);
  const { id } = (await begun.json()) as { id: string };
  return { original, translation: id, headers };
};

/** What of a published edition makes its address. */
export type Published = { year: number; sequence: number };

/** Publishes what stands in an edition, with what is given. */
export const publish = async (request: APIRequestContext, id: string, data: object = {}): Promise<Published> => {
  const headers = await signedIn(request);
  const answer = await request.patch(`/api/commentaries/${id}?depth=0`, {
    headers,
    data: { ...data, _status: 'published' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { doc: Published }).doc;
};

/** The keys of the notes of a draft: a translation has its own. */
export const keysOf = async (request: APIRequestContext, id: string): Promise<string[]> => {
  const headers = await signedIn(request);
  const answer = await request.get(`/api/commentaries/${id}?depth=0&draft=true`, { headers });
  return ((await answer.json()) as { notes: { key: string }[] }).notes.map(({ key }) => key);
};

/** Publishes a translation that was begun, in a few words that call all its notes. */
export const publishTranslation = async (request: APIRequestContext, id: string, title: string): Promise<Published> => {
  const words = { ...p('Translated.', ...(await keysOf(request, id)).map(call)), id: 'p1' };
  return publish(request, id, { title, body: bodyToLexical([words]) });
};
