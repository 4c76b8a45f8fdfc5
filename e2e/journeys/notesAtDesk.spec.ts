import { expect, test, type Page } from '@playwright/test';
import { p, text } from '../../src/domain/commentary/examples';
import type { Block } from '../../src/domain/lexical/nodes';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import { publishThroughChecklist } from '../checklist';
import { aText, complaintsOf, newEdition, openDesk, signIn } from '../desk';
import { body, calls, line, noteText, settle, toEnd } from '../textAtDesk';

test.use({ locale: 'tr-TR' });

/** A note at the caret, written and left by Escape: the caret is back behind its call. */
const writeNote = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+Alt+f');
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  await settle(page);
};

const refer = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press('Control+Alt+Shift+F');
  await expect(page.getByRole('combobox', { name: 'Gönderilecek not' })).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  await settle(page);
};

/** All that undo must bring back: the text with its numbers, the notes with theirs and with their words. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    text: document.querySelector<HTMLElement>('[data-field-path="body"] [contenteditable=true]')!.innerText.trim(),
    notes: [...document.querySelectorAll<HTMLElement>('.desk-note')].map((note) => [
      note.dataset.noteKey,
      note.querySelector('.desk-note-number')?.textContent,
      note.querySelector('.desk-note-text')?.textContent,
    ]),
  }));

test('notes are written by the keyboard alone, wherever text may stand, published and read', async ({
  page,
  request,
}) => {
  const complaints = complaintsOf(page);
  const blocks: Block[] = [
    p('Fener söndü.'),
    { type: 'heading', level: 2, children: [text('Kıyı')] },
    { type: 'list', ordered: false, items: [{ children: [text('Liman')] }] },
    p('Son söz.'),
  ];
  const id = await newEdition(request, { title: 'Klavyeyle yazılan notlar', body: bodyToLexical(blocks) });
  await signIn(page);
  await openDesk(page, id);

  await toEnd(page, 0);
  await writeNote(page, 'Birinci not.');
  await page.keyboard.type(' Sonra yine yandı.');
  await expect(line(page, 0)).toHaveText('Fener söndü.[1] Sonra yine yandı.');
  await toEnd(page, 1);
  await writeNote(page, 'Başlığın notu.');
  await toEnd(page, 2);
  await writeNote(page, 'Maddenin notu.');
  await expect(calls(page)).toHaveText(['[1]', '[2]', '[3]']);

  await toEnd(page, 3);
  await page.keyboard.type(' /dipnot');
  await page.getByRole('button', { name: 'Dipnot ekle' }).last().waitFor();
  await page.keyboard.press('Enter');
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.type('Dördüncü not.');
  await page.keyboard.press('Control+Alt+f');
  await expect(line(page, 3)).toHaveText('Son söz.[4]');
  await refer(page, 'BASLIGIN');
  await expect(line(page, 3)).toHaveText('Son söz.[4][2]');
  await expect(calls(page).last()).toHaveAccessibleName('Dipnot 2: Başlığın notu.');

  // Arrows pass over calls, one press each; the call the caret touches is a button, and its note is shown.
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  await page.keyboard.type('!');
  await expect(line(page, 3)).toHaveText('Son söz.[4]![2]');
  await page.keyboard.press('Backspace');
  await settle(page);
  await page.keyboard.press('Tab');
  await expect(calls(page).nth(3)).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('Dördüncü not.');
  await page.keyboard.press('Enter');
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  expect(complaints).toEqual([]);

  expect((await publishThroughChecklist(page)).ok()).toBe(true);
  const stored = await (await page.request.get(`/api/commentaries/${id}?depth=0`)).json();
  const path = `/tr/yorum/${stored.year}/${stored.sequence}`;
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('[role=doc-endnotes] li')).toHaveCount(4, { timeout: 500 });
  }).toPass();
  await expect(page.locator('main [role=doc-noteref]')).toHaveText(['[1]', '[2]', '[3]', '[4]', '[2]']);
  await expect(page.locator('[role=doc-endnotes] li').nth(1)).toContainText('Başlığın notu.');
  await expect(page.locator('[role=doc-endnotes] li').nth(1).locator('[role=doc-backlink]')).toHaveCount(2);
});

test('ten steps over three notes are taken back and done again, each to exactly what stood before', async ({
  page,
  request,
}) => {
  const id = await newEdition(request, { title: 'On adım', body: bodyToLexical([p('Fener'), p('Gemi')]) });
  await signIn(page);
  await openDesk(page, id);
  const backspace = async () => {
    await page.keyboard.press('Backspace');
    await settle(page);
  };
  await toEnd(page, 0);
  const steps: (() => Promise<void>)[] = [
    () => writeNote(page, 'Bir.'),
    () => page.keyboard.type(' söndü'),
    () => writeNote(page, 'İki.'),
    () => page.keyboard.type(' ve'),
    () => writeNote(page, 'Üç.'),
    () => refer(page, 'bir'),
    backspace,
    backspace,
    () => refer(page, 'iki'),
    () => page.keyboard.type(' bitti'),
  ];
  const states = [await stateOf(page)];
  for (const step of steps) {
    await step();
    // Words typed within a second of each other are one step.
    await page.waitForTimeout(1200);
    states.push(await stateOf(page));
  }
  expect(states.at(-1)!.text).toMatch(/^Fener\[1\] söndü\[2\] ve\[2\] bitti/);
  expect(states.at(-1)!.notes.map(([, number, words]) => [number, words])).toEqual([
    ['1', 'Bir.'],
    ['2', 'İki.'],
    ['–', 'Üç.'],
  ]);
  for (const state of states.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
});

test('a note whose call is deleted is put back or dropped; an empty one goes by itself; both come back by undo', async ({
  page,
  request,
}) => {
  const id = await newEdition(request, { title: 'Çağrısı silinen', ...aText({ aa: 'Kıyı Haber', bb: 'Ajans' }) });
  await signIn(page);
  await openDesk(page, id);
  const notes = page.locator('.desk-note');
  const uncalled = page.locator('.desk-note.is-uncalled');
  await line(page, 0).click({ position: { x: 1, y: 10 } });
  await page.keyboard.press('End');
  await settle(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(uncalled).toContainText('Kıyı Haber');
  await expect(calls(page)).toHaveText(['[1]']);

  await uncalled.getByRole('button', { name: 'imlece koy' }).click();
  await expect(calls(page)).toHaveText(['[1]', '[2]']);
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Backspace');
  await uncalled.getByRole('button', { name: 'sil' }).click();
  await expect(notes).toHaveCount(1);
  await line(page, 1).click({ position: { x: 1, y: 10 } });
  await page.keyboard.press('Control+z');
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText('Kıyı Haber');

  await toEnd(page, 1);
  await page.keyboard.press('Control+Alt+f');
  await expect(noteText(page)).toBeFocused();
  await expect(notes).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(body(page)).toBeFocused();
  await expect(notes).toHaveCount(2);
  await expect(calls(page)).toHaveText(['[1]', '[2]']);
});
