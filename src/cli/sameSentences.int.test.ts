import { getLocalI18n } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importManuscript } from '../../collections/importing/importManuscript';
import { SLUGS } from '../../collections/slugs';
import type { Checklist } from '../domain/commentary/checklist';
import { narrowEdition } from '../domain/commentary/narrowEdition';
import { problemWords } from '../domain/commentary/problem';
import { problemsOf } from '../domain/commentary/problems';
import { translator } from '../i18n/translate';
import { createApartReader } from '../manuscripts/apart/apartReader';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { signIn } from '../testing/rest';

let house: BootedHouse;
const apart = createApartReader({ worker: 'never asked: a text is read here', execArgv: [] });

beforeAll(async () => {
  house = await bootHouse();
});
afterAll(async () => {
  apart.close();
  await house.close();
});

/** Two notes of which the second is empty, and a call that leads nowhere. */
const MANUSCRIPT = `Fenerler yandı [1]. Kıyı karanlık [2]. Kimse yok [7].

Notlar

[1] Kıyı Haber.
[2]
`;

describe('a text that may not be published', () => {
  it('is refused with the same sentences on the command line, over REST and in the editor’s app', async () => {
    const report = await importManuscript(
      { payload: house.payload, i18n: await getLocalI18n({ config: house.payload.config, language: 'tr' }), apart },
      { name: 'fener.txt', bytes: new TextEncoder().encode(MANUSCRIPT) },
      { language: 'tr', series: 'commentary', title: 'Fenerler', publish: true },
    );
    if ('error' in report) throw new Error(report.error);
    expect(report.address).toBeNull();
    const onTheCommandLine = report.problems.flatMap(({ kind, text }) =>
      ['call-without-note', 'empty-note'].includes(kind) ? text : [],
    );

    const rest = await signIn(house.payload, { language: 'tr' });
    const refused = await rest('PATCH', `/commentaries/${report.id}`, { body: { _status: 'published' } });
    const overRest = refused.body.errors[0]?.data?.errors?.map(({ message }) => message);
    const checked = await rest('POST', `/commentaries/${report.id}/checklist`, { body: {} });
    const { problems } = checked.body as unknown as Checklist;

    const { title, body, notes } = await house.payload.findByID({
      collection: SLUGS.commentaries,
      id: report.id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    const live = problemsOf({ ...narrowEdition({ body, notes }), title, authors: [] }).filter(
      ({ level }) => level === 'stop',
    );
    const inTheApp = live.map((problem) => {
      const { key, values } = problemWords(problem);
      return translator('tr')(key, values);
    });

    expect(inTheApp).toEqual(['[7] çağrısının notu yok.', '2. not boş.']);
    expect(overRest).toEqual(inTheApp);
    expect(problems.flatMap(({ level, text }) => (level === 'stop' ? text : []))).toEqual(inTheApp);
    expect(onTheCommandLine.toSorted()).toEqual(inTheApp.toSorted());
  });
});
