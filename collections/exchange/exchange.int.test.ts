import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, call, p } from '../../src/domain/commentary/examples';
import { MAX_BYTES } from '../../src/domain/manuscript/size';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { callsOf, plainText } from '../../src/domain/lexical/walk';
import { handleEndpoints } from 'payload';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { manuscriptReader } from '../../src/testing/manuscriptReader';
import { restOf } from '../../src/testing/rest';
import { account, PASSWORD } from '../../src/testing/visitors';
import type { Role } from '../access/table';
import type { ExchangeReport } from './takeIn';

vi.mock('../manuscriptReader', () => import('../../src/testing/manuscriptReader'));

let house: BootedHouse;
let editions: Editions;
let tokens: Record<'translator' | 'archivist', string>;

const tokenOf = async (role: Role): Promise<string> => {
  const { email } = await account(house.payload, role, role);
  const { body } = await restOf(house.payload)('POST', '/users/login', { body: { email, password: PASSWORD } });
  return body.token;
};

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  tokens = { translator: await tokenOf('translator'), archivist: await tokenOf('archivist') };
});
afterAll(async () => {
  manuscriptReader().close();
  await house.close();
});

const ask = async (
  id: string,
  { xml, token, type = 'application/xliff+xml' }: { xml?: string; token?: string; type?: string },
) => {
  const headers = { 'Accept-Language': 'en', 'Content-Type': type, ...(token && { Authorization: `JWT ${token}` }) };
  const method = xml === undefined ? 'GET' : 'POST';
  const request = new Request(`http://localhost:3000/api/commentaries/${id}/xliff`, { method, headers, body: xml });
  const answer = await handleEndpoints({ config: house.payload.config, request });
  return { status: answer.status, text: await answer.text() };
};
const send = async (id: string, xml: string) => {
  const { status, text } = await ask(id, { xml, token: tokens.translator });
  return { status, report: JSON.parse(text) as ExchangeReport };
};

/** A translation that is begun, and the file it goes out as. */
const begun = async () => {
  const text = textOf([at('p1', p('Bir', call('a'), ' iki', call('b'), '.')), at('p2', p('Üç.'))], ['a', 'b']);
  const original = await editions.published({ ...text, language: 'tr', title: 'Boğazlar' });
  const rest = restOf(house.payload, { Authorization: `JWT ${tokens.translator}` });
  const { body } = await rest('POST', `/commentaries/${original.id}/translate`, { body: { language: 'en' } });
  const { text: xml } = await ask(body.id, { token: tokens.translator });
  return { original, id: body.id, xml };
};

/** The file with a target for each unit named. */
const filled = (xml: string, targets: Record<string, string>): string =>
  Object.entries(targets).reduce(
    (file, [id, target]) =>
      file.replace(
        new RegExp(`(<unit id="${id}"[^]*?</source>\\n)(?:<target>[^]*?</target>\\n)?`),
        (_, before: string) => `${before}<target>${target}</target>\n`,
      ),
    xml,
  );
const CALL = (key: string) => `<ph id="c-${key}" canCopy="no" canDelete="no"/>`;
const WHOLE = { title: 'Straits', p1: `One${CALL('a')} two${CALL('b')}.`, p2: 'Three.', 'n-a-1': 'Words.' };

describe('a translation that went out and comes back', () => {
  it('is stored as one save of the draft, its calls leading to its own notes', async () => {
    const { id, xml } = await begun();
    const before = await editions.latest(id);
    const { status, report } = await send(id, filled(xml, WHOLE));
    expect([status, report]).toMatchObject([200, { id, changed: 4, problems: [] }]);
    const after = await editions.latest(id);
    expect(after).toMatchObject({ title: 'Straits', _status: 'draft', rev: (before.rev ?? 0) + 1 });
    const { blocks, notes } = narrowEdition(after);
    expect(plainText(blocks)).toBe('One two.\nThree.');
    expect(callsOf(blocks)).toEqual(callsOf(narrowEdition(before).blocks));
    expect(plainText(notes[0]?.paragraphs ?? [])).toBe('Words.');
  });

  it('changes nothing where it comes back as it went', async () => {
    const { id, xml } = await begun();
    const { rev } = await editions.latest(id);
    expect((await send(id, xml)).report).toMatchObject({ changed: 0, problems: [] });
    expect((await editions.latest(id)).rev).toBe(rev);
  });

  it.each([
    ['call-lost', 'p1', { p1: `One${CALL('a')} two.` }],
    ['call-added', 'p2', { p2: `Three${CALL('a')}.` }],
    ['call-added', 'p1', { p1: `One${CALL('a')}${CALL('a')}${CALL('b')}.` }],
    ['code-strange', 'p2', { p2: '<pc id="9">Three</pc>.' }],
  ])('is refused whole, and says so, where it has %s in %s', async (kind, unit, targets) => {
    const { id, xml } = await begun();
    const before = await editions.latest(id);
    const { status, report } = await send(id, filled(xml, { ...WHOLE, ...targets }));
    expect([status, report.problems]).toMatchObject([400, [{ unit, kind, level: 'stop' }]]);
    expect(report.problems[0]?.text).toContain(unit);
    expect(await editions.latest(id)).toEqual(before);
  });

  it('is refused where a unit is missing, unknown or there twice', async () => {
    const { id, xml } = await begun();
    const unit = /<unit id="p2"[^]*?<\/unit>\n/.exec(xml)?.[0] ?? '';
    const kinds = async (file: string) => (await send(id, file)).report.problems.map(({ kind }) => kind);
    expect(await kinds(xml.replace(unit, ''))).toEqual(['unit-missing']);
    expect(await kinds(xml.replace(unit, unit.replace('p2', 'p99') + unit))).toEqual(['unit-unknown']);
    expect(await kinds(xml.replace(unit, unit + unit))).toEqual(['unit-twice']);
  });

  it('is told of calls in another order, and stored', async () => {
    const { id, xml } = await begun();
    const { status, report } = await send(id, filled(xml, { p1: `Two${CALL('b')} one${CALL('a')}.` }));
    expect([status, report.problems]).toMatchObject([200, [{ unit: 'p1', kind: 'call-order', level: 'look' }]]);
  });

  it('is refused in another language, as a whole or in a unit', async () => {
    const { id, xml } = await begun();
    expect((await send(id, xml.replace('trgLang="en"', 'trgLang="de"'))).status).toBe(400);
    const { report } = await send(id, filled(xml, WHOLE).replace('<target>Three', '<target xml:lang="de">Three'));
    expect(report.problems).toMatchObject([{ unit: 'p2', kind: 'target-language' }]);
  });

  it('is refused where the translation was saved since, or is another', async () => {
    const [one, other] = [await begun(), await begun()];
    expect((await send(other.id, one.xml)).status).toBe(400);
    await editions.saveDraft(one.id, { title: 'Meanwhile' });
    expect((await send(one.id, filled(one.xml, WHOLE))).status).toBe(409);
    expect((await editions.latest(one.id)).title).toBe('Meanwhile');
  });

  it('is taken once where it is sent twice at once', async () => {
    const { id, xml } = await begun();
    const sent = await Promise.all([send(id, filled(xml, WHOLE)), send(id, filled(xml, { ...WHOLE, title: 'Other' }))]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
    const taken = sent[0]?.status === 200 ? 'Straits' : 'Other';
    expect((await editions.latest(id)).title).toBe(taken);
  });

  it('is refused where it is too large, before it is read', async () => {
    const { id, xml } = await begun();
    const { status, report } = await send(id, xml + ' '.repeat(MAX_BYTES));
    expect([status, report]).toMatchObject([413, { errors: [{ message: expect.stringMatching(/\.$/) as string }] }]);
  });

  it('says unit by unit what the original says otherwise since, and is stored', async () => {
    const { id, xml, original } = await begun();
    const text = textOf([at('p1', p('Bir', call('a'), ' iki', call('b'), '.')), at('p2', p('Dört.'))], ['a', 'b']);
    await editions.publish(original.id, { body: text.body });
    const { status, report } = await send(id, filled(xml, WHOLE));
    expect([status, report.problems]).toMatchObject([200, [{ unit: 'p2', kind: 'original-changed' }]]);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>'],
    ['no end to its depth', '<a>'.repeat(100_000)],
    ['another version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file/></xliff>'],
    ['no XML', 'Straits'],
  ])('is refused where it has %s', async (_, xml) => {
    const { id } = await begun();
    const { status, report } = await send(id, xml);
    expect([status, report]).toMatchObject([400, { error: expect.stringMatching(/\.$/) as string }]);
  });
});

describe('whoever asks for it', () => {
  it('is of the staff, and may change drafts to bring it in', async () => {
    const { id, xml } = await begun();
    expect((await ask(id, {})).status).toBe(401);
    expect((await ask(id, { xml })).status).toBe(401);
    expect((await ask(id, { xml, token: tokens.archivist })).status).toBe(200);
    expect((await ask(id, { xml, token: tokens.translator, type: 'text/plain' })).status).toBe(415);
  });

  it('asks of a translation', async () => {
    const { original } = await begun();
    expect((await ask(original.id, { token: tokens.translator })).status).toBe(409);
  });
});
