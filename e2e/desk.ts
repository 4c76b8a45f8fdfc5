import { expect, type APIRequestContext, type Page, type Response } from '@playwright/test';
import { call, p } from '../src/domain/commentary/examples';
import type { Block } from '../src/domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../src/domain/lexical/toLexical';

const ACCOUNT = { email: process.env.JOURNEYS_EMAIL!, password: process.env.JOURNEYS_PASSWORD! };

/**
 * Signs in as the first administrator, whatever language the browser speaks. Key by key, as a person does: what is
 * filled in at once goes unheard by React in a Firefox driven over WebDriver BiDi, where a script sets the value.
 */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto('/admin/login');
  await page.locator('#field-email').pressSequentially(ACCOUNT.email);
  await page.locator('#field-password').pressSequentially(ACCOUNT.password);
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/\/admin\/?$/);
};

/** Opens an edition of the house by its title. */
export const openEdition = async (page: Page, title: string): Promise<void> => {
  await page.goto(`/admin/collections/commentaries?search=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('.desk-call').first()).toBeVisible();
};

/** The caret before the first word of a paragraph, by a click on it: after a key the editor learns of the caret's move a moment late. */
export const atStartOf = async (page: Page, paragraph: number): Promise<void> => {
  const paragraphs = page.locator('[data-field-path="body"] [contenteditable=true] p');
  await paragraphs.nth(paragraph).click({ position: { x: 1, y: 12 } });
};

/** The answer to the save that `press` causes. */
export const saved = async (page: Page, press: () => Promise<void>): Promise<Response> => {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await press();
  return answer;
};

export const saveDraft = (page: Page) => saved(page, () => page.locator('#action-save-draft').click());

/** What a page complains of: broken rules of the content security policy, errors, requests that leave the house. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(request.url());
  });
  return complaints;
};

/** Headers that sign a request of the interface in as the first administrator. */
export const signedIn = async (request: APIRequestContext): Promise<Record<string, string>> => {
  const answer = await request.post('/api/users/login', { data: ACCOUNT });
  const { token } = (await answer.json()) as { token: string };
  return { Authorization: `JWT ${token}` };
};

/** One paragraph a note, each called at its end; notes say the words given. */
export const aText = (notes: Record<string, string>) => ({
  body: bodyToLexical(Object.keys(notes).map((key): Block => p(`Paragraph of ${key}`, call(key), '.'))),
  notes: Object.entries(notes).map(([key, words]) => ({ key, kind: 'author', text: noteToLexical([p(words)]) })),
});

/** Stores an edition of the commentaries, a draft unless its data say more; returns its id. */
export const newEdition = async (request: APIRequestContext, data: object): Promise<string> => {
  const headers = await signedIn(request);
  const found = await request.get('/api/series?where[code][equals]=commentary', { headers });
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  const answer = await request.post('/api/commentaries?depth=0&draft=true', {
    headers,
    data: { language: 'tr', series: docs[0]!.id, _status: 'draft', ...data },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
};

/** Opens an edition by its id at the desk. */
export const openDesk = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/admin/collections/commentaries/${id}`);
  await expect(page.locator('[data-field-path="body"] [contenteditable=true]')).toBeVisible();
};
