import { describe, expect, it } from 'vitest';
import { aNote, at, p, text } from '../commentary/examples';
import { termsOf } from '../text/findTerms';
import { heldBy, namesIn, type KnownName } from './hints';

const ministry: KnownName = {
  source: 'glossary',
  id: 'g1',
  written: ['Dışişleri Bakanlığı'],
  form: 'Ministry of Foreign Affairs',
  note: 'Not the Foreign Office.',
};
const person: KnownName = { source: 'people', id: 'p1', written: ['Գոռ Շահյան', 'Gor Şahyan'], form: 'Gor Shahyan' };

describe('the names that stand in an original', () => {
  it('are told once each with all their parts, in the order they first stand there', () => {
    const original = {
      blocks: [
        at('p1', p('Gor Şahyan, Dışişleri ', text('Bakanlığı', { marks: ['italic'] }), '’na yazdı.')),
        at('p2', p('Gor Şahyan’ın yazısı; Gor Şahyan')),
        at('p3', p('Gor')),
      ],
      notes: [aNote('a', 'Dışişleri Bakanlığı, 2024.')],
    };
    expect(namesIn(original, [ministry, person], 'tr')).toEqual([
      { ...person, written: 'Gor Şahyan', parts: [{ block: 'p1' }, { block: 'p2' }] },
      { ...ministry, written: 'Dışişleri Bakanlığı', parts: [{ block: 'p1' }, { note: 'a' }] },
    ]);
  });

  it('are not found over the end of a paragraph', () => {
    expect(namesIn({ blocks: [p('Dışişleri'), p('Bakanlığı')], notes: [] }, [ministry], 'tr')).toEqual([]);
  });
});

describe('a translation', () => {
  it('holds the forms that stand in its body or its notes', () => {
    const terms = termsOf([ministry, person], ({ form }) => form, 'en');
    const translation = {
      blocks: [p('The Ministry of Foreign Affairs’ answer')],
      notes: [aNote('a', 'Gor Shahyan’s')],
    };
    expect(heldBy(translation, terms)).toEqual(new Set([ministry, person]));
    expect(heldBy({ ...translation, blocks: [p('a ministry of foreign affairs')] }, terms)).toEqual(new Set([person]));
  });
});
