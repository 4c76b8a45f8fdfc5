import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, p } from '../../src/domain/commentary/examples';
import type { Checklist } from '../../src/domain/commentary/checklist';
import type { QuestionAtDesk } from '../../src/domain/translating/questions';
import type { Commentary } from '../../src/payload-types';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, withFirstWords, type Editions } from '../../src/testing/editions';
import { mailboxOf } from '../../src/testing/mailbox';
import { restOf } from '../../src/testing/rest';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let staff: Record<'Ela' | 'Ada' | 'Kaya', Member>;
let mail: ReturnType<typeof mailboxOf>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  mail = mailboxOf(house.payload);
  staff = await staffOf(house.payload, { Ela: 'translator', Ada: 'editor', Kaya: 'archivist' });
  for (const { id } of Object.values(staff)) {
    await house.payload.update({ collection: 'users', id, data: { language: 'en' }, overrideAccess: true });
  }
});

afterAll(() => house.close());

const entry = (text: string) => ({ on: '2024-05-02', kind: 'correction' as const, text });
const correct = (id: string, texts: string[]) => editions.publish(id, { corrections: texts.map(entry) });
const withdrawal = { on: '2024-05-03', reason: 'A dispute.' };
const asked = async (id: string): Promise<QuestionAtDesk[]> =>
  ((await staff.Ada.rest('GET', `/commentaries/${id}/questions`)).body as unknown as { questions: QuestionAtDesk[] })
    .questions;
const kinds = async (id: string) => (await asked(id)).map(({ kind }) => kind);
const keep = (question: string, who: Member) => who.rest('POST', `/questions/${question}/keep`);
const answers = async (edition: string) =>
  (
    await house.payload.find({
      collection: 'questions',
      where: { edition: { equals: edition } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs;
const subjects = () => mail.letters.map(({ to, subject }) => `${to}: ${subject}`);

let made = 0;
/** A published original with its published translation, whose translator is Ela. */
const pair = async () => {
  made += 1;
  const title = `Boğazlar ${made}`;
  const text = textOf([at('p1', p('Birinci.'))], []);
  const original = await editions.published({ language: 'tr', title, ...text });
  const { body } = await staff.Ela.rest('POST', `/commentaries/${original.id}/translate`, { body: { language: 'en' } });
  const { body: begun } = await editions.latest(body.id);
  await editions.publish(body.id, { title: `Straits ${made}`, body: withFirstWords(begun) });
  return { original: original.id, translation: body.id, title, english: `Straits ${made}` };
};

describe('a correction that is published on one edition', () => {
  it('is asked of its translation with what it says, once, and told to whoever translated it', async () => {
    const { original, translation, title } = await pair();
    await correct(original, ['The year is 1936.']);
    expect(await asked(translation)).toMatchObject([
      { kind: 'corrected', on: '2024-05-02', said: 'The year is 1936.', about: { title }, atOriginal: false },
    ]);
    await correct(original, ['The year is 1936.']);
    expect(await kinds(translation)).toEqual(['corrected']);
    await correct(original, ['The year is 1936.', 'And the month is July.']);
    expect((await asked(translation)).map(({ said }) => said)).toEqual(['The year is 1936.', 'And the month is July.']);
    await vi.waitFor(() => expect(subjects().join('\n')).toContain(`Corrected in the other language: “${title}”`));
    const letter = mail.letters.find(({ subject }) => subject?.includes(title) && subject.startsWith('Corrected'));
    expect(letter?.text).toContain('The year is 1936.');
    expect(letter?.to).toContain('ela');
    expect(letter?.text).toContain(translation);
  });

  it('is asked of the original where its translation is corrected', async () => {
    const { original, translation } = await pair();
    await correct(translation, ['The year is 1936.']);
    expect(await asked(original)).toMatchObject([{ kind: 'corrected', atOriginal: true }]);
    expect(await kinds(translation)).toEqual([]);
  });

  it('answers the other edition’s, and asks nothing back', async () => {
    const { original, translation } = await pair();
    await correct(original, ['The year is 1936.']);
    await correct(translation, ['The year is 1936.']);
    expect([await kinds(translation), await kinds(original)]).toEqual([[], []]);
    expect((await answers(translation))[0]).toMatchObject({ answer: 'done' });
  });

  it('is asked of nobody while it is a draft, nor of a translation that is not published', async () => {
    const { original, translation } = await pair();
    await editions.saveDraft(original, { corrections: [entry('Not yet.')] });
    expect(await kinds(translation)).toEqual([]);
    await editions.unpublish(translation);
    await correct(original, ['Now.']);
    expect(await kinds(translation)).toEqual([]);
  });

  it('is settled by an editor alone, once, with who and when and the revision it stands in', async () => {
    const { original, translation } = await pair();
    await staff.Ada.rest('PATCH', `/commentaries/${original}`, {
      body: { corrections: [entry('The year is 1936.')], _status: 'published' },
    });
    const [question] = await asked(translation);
    expect((await keep(question!.id, staff.Kaya)).status).toBe(403);
    expect((await restOf(house.payload)('POST', `/questions/${question!.id}/keep`)).status).toBe(401);
    expect((await keep(question!.id, staff.Ada)).status).toBe(200);
    expect((await keep(question!.id, staff.Ada)).status).toBe(409);
    expect(await kinds(translation)).toEqual([]);
    const { rev } = (await editions.row(original)) as Commentary;
    expect((await answers(translation))[0]).toMatchObject({
      answer: 'keep',
      answeredAt: expect.any(String),
      answeredBy: staff.Ada.id,
      askedBy: staff.Ada.id,
      rev,
    });
  });
});

describe('an original that readers lose', () => {
  it('leaves its translations their pages; what becomes of them is asked until it is answered', async () => {
    const { original, translation, title } = await pair();
    await editions.publish(original, { withdrawal });
    expect(await asked(translation)).toMatchObject([{ kind: 'withdrawn', on: '2024-05-03', said: 'A dispute.' }]);
    expect((await editions.row(translation))._status).toBe('published');
    await vi.waitFor(() => {
      const told = subjects().filter((line) => line.includes(`Original withdrawn: “${title}”`));
      expect(told.map((line) => line.split('@')[0]).sort()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^ada/)]),
      );
    });
    await keep((await asked(translation))[0]!.id, staff.Ada);
    await editions.publish(original, { withdrawal });
    expect(await kinds(translation)).toEqual([]);
  });

  it('asks no longer where the translation is withdrawn too, or the original is back', async () => {
    const first = await pair();
    await editions.publish(first.original, { withdrawal });
    await editions.publish(first.translation, { withdrawal });
    expect((await answers(first.translation)).map(({ answer }) => answer)).toEqual(['done']);
    expect(await kinds(first.original)).toEqual([]);
    const second = await pair();
    await editions.unpublish(second.original);
    expect(await kinds(second.translation)).toEqual(['unpublished']);
    await editions.publish(second.original);
    expect((await answers(second.translation)).map(({ answer }) => answer)).toEqual(['over']);
  });

  it('asks nothing where its save is refused', async () => {
    const { original, translation } = await pair();
    await expect(editions.publish(original, { withdrawal: { on: '2024-05-03', reason: '' } })).rejects.toThrow();
    expect(await kinds(translation)).toEqual([]);
  });
});

describe('the checklist before an original is withdrawn', () => {
  it('names the translations that stay without it, and none once it is withdrawn', async () => {
    const { original, translation, english } = await pair();
    const standOn = async () =>
      (
        (await staff.Ada.rest('POST', `/commentaries/${original}/checklist`, { body: { withdrawal } }))
          .body as unknown as Checklist
      ).standOn;
    expect(await standOn()).toEqual([{ id: translation, title: english, language: 'en' }]);
    await editions.publish(original, { withdrawal });
    expect(await standOn()).toEqual([]);
  });
});

describe('letters at a publication', () => {
  it('tell those who keep a translation that its original says something else, and by how much', async () => {
    const { original, title } = await pair();
    await editions.publish(original, textOf([at('p1', p('Başka.')), at('p2', p('Yeni.'))], []));
    await vi.waitFor(() => {
      const letter = mail.letters.find(({ subject }) => subject === `The original has changed: “${title}”`);
      expect([letter?.to, letter?.text]).toEqual([
        expect.stringMatching(/^ela/),
        expect.stringContaining('2 paragraphs'),
      ]);
    });
    const before = mail.letters.length;
    await editions.publish(original);
    expect(mail.letters.length).toBe(before);
  });

  it('tell its translator and the editors that a translation is published', async () => {
    const { english } = await pair();
    await vi.waitFor(() => {
      const told = subjects().filter((line) => line.endsWith(`Published: “${english}”`));
      expect(told.map((line) => line.slice(0, 3)).sort()).toEqual(['ada', 'ela']);
    });
  });
});
