import { describe, expect, it } from 'vitest';
import { anEdition } from './examples';
import type { SiblingEdition } from './model';
import { provenanceOf } from './provenance';

const original: SiblingEdition = {
  language: 'tr',
  title: 'Toprakta mayınlar',
  path: '/tr/yorum/2024/7/toprakta-mayinlar',
  publishedOn: '2024-02-10',
  isOriginal: true,
  withdrawn: false,
};
const elsewhere = { publisher: 'AVİM', language: 'tr', publishedOn: '2024-02-08', address: 'https://example.org/a' };

describe('provenanceOf', () => {
  it('is nothing for a text that appeared here first', () => {
    expect(provenanceOf(anEdition())).toBeNull();
    expect(provenanceOf(anEdition({ siblings: [{ ...original, isOriginal: false }] }))).toBeNull();
  });

  it('names the original published here', () => {
    const translators = [{ name: 'Ada Su' }];
    const edition = anEdition({
      isTranslation: true,
      siblings: [original],
      translation: { translators, origin: 'human' },
    });
    expect(provenanceOf(edition)).toEqual({
      kind: 'translation-of-here',
      from: 'tr',
      on: '2024-02-10',
      title: 'Toprakta mayınlar',
      path: original.path,
      translators,
    });
  });

  it('keeps publisher and day of the first publication when the original also stands here', () => {
    const edition = anEdition({ isTranslation: true, siblings: [original], originalPublication: elsewhere });
    expect(provenanceOf(edition)).toMatchObject({
      kind: 'translation-of-here',
      publisher: 'AVİM',
      on: '2024-02-08',
      path: original.path,
    });
  });

  it('does not lead to a withdrawn original', () => {
    const edition = anEdition({ isTranslation: true, siblings: [{ ...original, withdrawn: true }] });
    expect(provenanceOf(edition)).not.toHaveProperty('path');
  });

  it('names a publisher elsewhere, as a translation where the language was another', () => {
    expect(provenanceOf(anEdition({ originalPublication: elsewhere }))).toEqual({
      kind: 'translation-of-elsewhere',
      publisher: 'AVİM',
      from: 'tr',
      on: '2024-02-08',
      address: 'https://example.org/a',
    });
    expect(provenanceOf(anEdition({ originalPublication: { ...elsewhere, language: 'en' } }))).toMatchObject({
      kind: 'first-published-elsewhere',
      publisher: 'AVİM',
    });
  });

  it('does not hand on an address that is none of the web', () => {
    const edition = anEdition({ originalPublication: { publisher: 'AVİM', address: 'javascript:alert(1)' } });
    expect(provenanceOf(edition)).toMatchObject({ kind: 'first-published-elsewhere', address: undefined });
  });
});
