import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, withFirstWords, type Editions } from '../../src/testing/editions';
import { mailboxOf } from '../../src/testing/mailbox';
import { restOf, signIn } from '../../src/testing/rest';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let mail: ReturnType<typeof mailboxOf>;
let staff: Record<'Ela' | 'Deniz' | 'Ada' | 'Kaya', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  mail = mailboxOf(house.payload);
  const people = { Ela: 'translator', Deniz: 'translator', Ada: 'editor', Kaya: 'archivist' } as const;
  staff = await staffOf(house.payload, people);
  const language = 'tr' as const;
  await house.payload.update({ collection: 'users', id: staff.Ela.id, data: { language: 'en' }, overrideAccess: true });
  await house.payload.update({ collection: 'users', id: staff.Ada.id, data: { language }, overrideAccess: true });
});

afterAll(() => house.close());

const begun = async (title = 'Boğazlar') => {
  const original = await editions.published({ language: 'tr', title });
  const { body } = await staff.Ela.rest('POST', `/commentaries/${original.id}/translate`, { body: { language: 'en' } });
  return { original: original.id, edition: body.id, task: body.task };
};
const step = async (who: keyof typeof staff, task: string, name: string, headers?: Record<string, string>) => {
  const { status, body } = await staff[who].rest('POST', `/translation-tasks/${task}/${name}`, { headers });
  return status === 200 ? (body.doc['state'] as string) : { status, sentence: body.errors?.[0]?.message };
};
const stored = (task: string) =>
  house.payload.findByID({ collection: 'translation-tasks', id: task, depth: 0, overrideAccess: true });
const whole = async (edition: string) => ({
  title: 'The Straits',
  body: withFirstWords((await editions.latest(edition)).body),
});

describe('a translation’s task', () => {
  it('goes from the translator to the editor and back, and ends with publication', async () => {
    const { edition, task } = await begun();
    expect(await step('Ela', task, 'submit')).toBe('submitted');
    expect(await step('Ada', task, 'return')).toBe('returned');
    await staff.Ela.rest('PATCH', `/commentaries/${edition}?draft=true`, { body: await whole(edition) });
    expect(await step('Ela', task, 'submit')).toBe('submitted');
    expect(await step('Ada', task, 'sign-off')).toBe('signed-off');
    expect((await staff.Ada.rest('PATCH', `/commentaries/${edition}`, { body: { _status: 'published' } })).status).toBe(
      200,
    );
    const { state, history } = await stored(task);
    expect(state).toBe('published');
    expect(history?.map(({ step: taken, by, rev }) => [taken, by, rev ?? null])).toEqual([
      ['claim', staff.Ela.id, null],
      ['submit', staff.Ela.id, 1],
      ['return', staff.Ada.id, 1],
      ['submit', staff.Ela.id, 2],
      ['sign-off', staff.Ada.id, 2],
      ['publish', staff.Ada.id, 3],
    ]);
  });

  it('ends with a publication whatever its state, and not where that is refused', async () => {
    const { edition, task } = await begun();
    const publish = () => staff.Ada.rest('PATCH', `/commentaries/${edition}`, { body: { _status: 'published' } });
    expect((await publish()).status).toBe(400);
    expect((await stored(task)).state).toBe('claimed');
    await editions.saveDraft(edition, await whole(edition));
    expect((await publish()).status).toBe(200);
    expect((await stored(task)).state).toBe('published');
  });

  it('is stepped on by those alone whose step it is, who are told so', async () => {
    const { task } = await begun();
    expect(await step('Deniz', task, 'submit')).toEqual({
      status: 403,
      sentence: 'Only whoever holds the translation can do that: Ela.',
    });
    expect(await step('Ada', task, 'sign-off')).toEqual({
      status: 409,
      sentence: 'That cannot be done now; the state of the translation is: Being translated.',
    });
    await step('Ela', task, 'submit');
    for (const name of ['return', 'sign-off']) {
      expect(await step('Ela', task, name)).toEqual({
        status: 403,
        sentence: 'Only an editor can return a translation or sign it off.',
      });
    }
    expect(await step('Kaya', task, 'claim')).toMatchObject({ status: 403 });
    expect(await step('Ada', task, 'nothing')).toMatchObject({ status: 404 });
    expect(await step('Ada', '00000000-0000-4000-8000-000000000000', 'return')).toMatchObject({ status: 404 });
    expect((await restOf(house.payload)('POST', `/translation-tasks/${task}/return`)).status).toBe(401);
    expect((await stored(task)).history).toHaveLength(2);
  });

  it('is released by its holder or an editor, and claimed by another', async () => {
    const { edition, task, original } = await begun('Limanlar');
    expect(await step('Deniz', task, 'release')).toMatchObject({ status: 403 });
    expect(await step('Ada', task, 'release')).toBe('released');
    expect((await stored(task)).claimedBy).toBeNull();
    expect(await step('Deniz', task, 'claim')).toBe('claimed');
    expect(await stored(task)).toMatchObject({ claimedBy: staff.Deniz.id, edition });
    expect(await step('Deniz', task, 'release')).toBe('released');
    const again = await staff.Ela.rest('POST', `/commentaries/${original}/translate`, { body: { language: 'en' } });
    expect(again.body).toEqual({ id: edition, task });
  });

  it('is released by an editor where its holder’s account is gone, or after it was signed off', async () => {
    const orphans: string[] = [];
    const { Leyla } = await staffOf(house.payload, { Leyla: 'translator' });
    for (const onward of [[], ['submit'], ['submit', 'return'], ['submit', 'sign-off']]) {
      const original = await editions.published({ language: 'tr' });
      const asked = { body: { language: 'en' } };
      const { task } = (await Leyla.rest('POST', `/commentaries/${original.id}/translate`, asked)).body;
      for (const name of onward) {
        const who = name === 'submit' ? Leyla : staff.Ada;
        expect((await who.rest('POST', `/translation-tasks/${task}/${name}`)).status).toBe(200);
      }
      orphans.push(task);
    }
    await house.payload.delete({ collection: 'users', id: Leyla.id, overrideAccess: true });
    for (const task of orphans) {
      expect(await step('Deniz', task, 'release')).toMatchObject({ status: expect.any(Number) });
      expect(await step('Ada', task, 'release')).toBe('released');
      expect(await step('Deniz', task, 'claim')).toBe('claimed');
    }
    const { task } = await begun();
    await step('Ela', task, 'submit');
    await step('Ada', task, 'sign-off');
    expect(await step('Ela', task, 'release')).toMatchObject({ status: 409 });
    expect(await step('Ada', task, 'release')).toBe('released');
  });

  it('waits for review again where its translator writes on after it was signed off', async () => {
    const { edition, task } = await begun();
    const save = async (who: keyof typeof staff) =>
      staff[who].rest('PATCH', `/commentaries/${edition}?draft=true`, { body: await whole(edition) });
    await step('Ela', task, 'submit');
    await step('Ada', task, 'sign-off');
    expect((await save('Ada')).status).toBe(200);
    expect((await stored(task)).state).toBe('signed-off');
    expect((await save('Ela')).status).toBe(200);
    const { state, history } = await stored(task);
    expect(state).toBe('submitted');
    expect(history?.at(-1)).toMatchObject({ step: 'write', by: staff.Ela.id, rev: 3 });
  });

  it('names its people to whoever reads it, and tells nothing else of them', async () => {
    const { task } = await begun();
    const { body } = await staff.Deniz.rest('GET', `/translation-tasks/${task}?depth=1`);
    const read = body as unknown as { claimedByName: string; claimedBy: unknown; history: { byName: string }[] };
    expect([read.claimedByName, read.history[0]?.byName]).toEqual(['Ela', 'Ela']);
    expect(JSON.stringify(body)).not.toContain('@');
  });

  it('is judged from the revision that was read', async () => {
    const { edition, task } = await begun();
    await step('Ela', task, 'submit');
    await editions.saveDraft(edition, await whole(edition));
    expect(await step('Ada', task, 'sign-off', { 'If-Match': '"1"' })).toEqual({
      status: 409,
      sentence: 'The translation has been saved since you read it. Look at it again first.',
    });
    expect(await step('Ada', task, 'sign-off', { 'If-Match': '"2"' })).toBe('signed-off');
  });

  it('is stepped on once where two take a step at once', async () => {
    const { task } = await begun();
    await step('Ela', task, 'submit');
    const both = await Promise.all([step('Ada', task, 'sign-off'), step('Ada', task, 'sign-off')]);
    expect(both.filter((state) => state === 'signed-off')).toHaveLength(1);
    expect((await stored(task)).history).toHaveLength(3);
  });

  it('keeps its history from everybody’s hands', async () => {
    const { task } = await begun();
    const body = { state: 'published', history: [] };
    const admin = await signIn(house.payload);
    expect((await admin('PATCH', `/translation-tasks/${task}`, { body })).status).toBe(403);
    expect((await admin('DELETE', `/translation-tasks/${task}`)).status).toBe(403);
    expect((await admin('POST', '/translation-tasks', { body })).status).toBe(403);
    expect((await stored(task)).state).toBe('claimed');
  });
});

describe('whoever a step concerns', () => {
  it('is told by e-mail in their own language, the others are not', async () => {
    const { edition, task } = await begun('Boğazlar');
    mail.letters.length = 0;
    await step('Ela', task, 'submit');
    const said = { edition, block: 'p1', text: 'Which straits?' };
    expect((await staff.Ada.rest('POST', '/remarks', { body: said })).status).toBe(201);
    await vi.waitFor(() => expect(mail.letters).toHaveLength(1));
    await step('Ada', task, 'return');
    await vi.waitFor(() => expect(mail.letters).toHaveLength(2));
    expect(mail.letters).toEqual([
      {
        to: 'ada@visitors.example',
        subject: 'Gözden geçirilmeyi bekliyor: “Boğazlar” (İngilizce)',
        text: `Ela, “Boğazlar” adlı yazının çevirisini gözden geçirmeye sundu.\n\nhttp://localhost:3000/admin/collections/commentaries/${edition}`,
      },
      {
        to: 'ela@visitors.example',
        subject: 'Returned to you: “Boğazlar” (English)',
        text: `Ada has returned your translation of “Boğazlar”. What was remarked stands beside the text.\n\nhttp://localhost:3000/admin/collections/commentaries/${edition}\n\nOpen remarks (1):\n\n– Ada: Which straits?`,
      },
    ]);
  });

  it('holds no answer up where the mail server is slow', async () => {
    const { task } = await begun();
    let deliver = () => {};
    const { sendEmail } = house.payload;
    house.payload.sendEmail = () => new Promise((resolve) => (deliver = () => resolve(undefined)));
    expect(await step('Ela', task, 'submit')).toBe('submitted');
    deliver();
    house.payload.sendEmail = sendEmail;
  });

  it('may be out of reach: the step stands', async () => {
    const { task } = await begun();
    mail.fail(true);
    expect(await step('Ela', task, 'submit')).toBe('submitted');
    mail.fail(false);
    expect((await stored(task)).state).toBe('submitted');
  });
});
