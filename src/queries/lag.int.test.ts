import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, call, p } from '../domain/commentary/examples';
import { dayIn } from '../domain/date';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { editionsIn, rendering, textOf, type Editions } from '../testing/editions';
import { signIn, type Rest } from '../testing/rest';
import { readEdition } from './edition';
import { createNames } from './names';

let house: BootedHouse;
let editions: Editions;
let admin: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  admin = await signIn(house.payload);
});

afterAll(() => house.close());

const text = (words: string) => textOf([at('p1', p(words, call('a'), '.'))], ['a']);

/** What the page of a published translation says of its original. */
const lag = async (id: string) => {
  const { year, sequence } = await editions.row(id);
  const asked = { language: 'en', segment: 'commentary', year: year!, sequence: sequence! } as const;
  return (await readEdition(house.payload, createNames(house.payload), asked))?.view.lag;
};
const today = () => dayIn(new Date().toISOString(), 'Europe/Istanbul');

describe('the page of a translation', () => {
  it('tells that its original says something else, until that is acknowledged', async () => {
    const original = await editions.published({ language: 'tr', ...text('Bir söz') });
    const { id } = await editions.published({ original: original.id, ...rendering(text('A word')) });
    expect(await lag(id)).toBeNull();
    await editions.publish(original.id, text('Başka bir söz'));
    expect(await lag(id)).toEqual({ originalChangedOn: today(), basedOn: today() });
    await admin('POST', `/commentaries/${id}/acknowledge`, { body: { parts: [{ block: 'p1' }] } });
    expect(await lag(id)).toBeNull();
    await editions.publish(original.id, text('Bambaşka bir söz'));
    expect(await lag(id)).not.toBeNull();
    await editions.publish(original.id, text('Başka bir söz'));
    expect(await lag(id)).toBeNull();
  });

  it('says nothing where only the typography of the original changed, whatever the days are', async () => {
    const original = await editions.published({ language: 'tr', ...text('“Bir” söz') });
    const { id } = await editions.published({ original: original.id, ...rendering(text('A word')) });
    await editions.publish(original.id, text('"Bir"  söz'));
    expect((await editions.row(original.id)).contentChangedAt).not.toBeNull();
    expect(await lag(id)).toBeNull();
  });

  it('goes by the days where it is not known what the original said then', async () => {
    const original = await editions.published({ language: 'tr', ...text('Bir söz') });
    await editions.publish(original.id, text('Başka bir söz'));
    const basedOn = '2020-01-01T00:00:00.000Z';
    const { id } = await editions.published({
      original: original.id,
      ...rendering(text('A word')),
      translation: { basedOn },
    });
    expect(await lag(id)).toEqual({ originalChangedOn: today(), basedOn: '2020-01-01' });
  });
});
