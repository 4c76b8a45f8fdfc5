import { describe, expect, it } from 'vitest';
import { cslOf } from './csl';
import { cslOfOriginal } from './cslOfOriginal';
import { edition } from './samples/sample';

const translated = edition('en', '2024-05-20', 6, 'Two\r\n Lines\u0007', ['Ayşe Öztürk'], {
  translators: [{ name: 'Ben Cole' }],
  original: {
    title: 'İki Satır',
    language: 'tr',
    address: 'https://dipnot.example/tr/yorum/2024/7',
    publishedOn: '2024-02-08',
    publisher: 'Kıyı Dergisi',
  },
  withdrawnOn: '2025-06-02',
});

describe('cslOf', () => {
  it('has every variable of CSL under its name, each text on one line', () => {
    expect(cslOf(translated)).toEqual({
      id: 'https://dipnot.example/en/commentary/2024/6',
      'citation-key': 'ozturk2024lines6',
      type: 'article-journal',
      title: 'Two Lines',
      language: 'en',
      author: [{ family: 'Öztürk', given: 'Ayşe' }],
      translator: [{ family: 'Cole', given: 'Ben' }],
      'container-title': 'Commentary',
      volume: '2024',
      issue: '6',
      publisher: 'Dipnot House',
      issued: { 'date-parts': [[2024, 5, 20]] },
      URL: 'https://dipnot.example/en/commentary/2024/6',
      'original-title': 'İki Satır',
      'original-date': { 'date-parts': [[2024, 2, 8]] },
      'original-publisher': 'Kıyı Dergisi',
      status: 'withdrawn',
      note: 'original-language: tr\noriginal-URL: https://dipnot.example/tr/yorum/2024/7\nwithdrawn: 2025-06-02',
      custom: {
        'original-language': 'tr',
        'original-URL': 'https://dipnot.example/tr/yorum/2024/7',
        withdrawn: '2025-06-02',
      },
    });
  });

  it('sets nothing for what an edition has not', () => {
    const record = cslOf(edition('tr', '2024-01-05', null, 'Ders', []));
    expect(Object.keys(record).toSorted()).toEqual(
      ['id', 'citation-key', 'type', 'title', 'language', 'container-title', 'publisher', 'issued', 'URL'].toSorted(),
    );
  });

  it('leaves out a day or an address of the original that is none', () => {
    const original = { title: 'X', language: 'fr', address: 'javascript:1', publishedOn: '2024-13-01' };
    const record = cslOf({ ...translated, original, withdrawnOn: 'dün' });
    expect(record).not.toHaveProperty('original-date');
    expect(record.custom).toEqual({ 'original-language': 'fr' });
    expect(record.status).toBe('withdrawn');
  });

  it('throws on a day that does not exist', () => {
    expect(() => cslOf(edition('tr', '2024-02-30', 1, 'X', []))).toThrow(RangeError);
  });
});

describe('cslOfOriginal', () => {
  it('is a page of its own language, by the same authors, without the translators', () => {
    expect(cslOfOriginal(translated)).toEqual({
      id: 'https://dipnot.example/tr/yorum/2024/7',
      'citation-key': 'ozturk2024satir',
      type: 'webpage',
      title: 'İki Satır',
      language: 'tr',
      author: [{ family: 'Öztürk', given: 'Ayşe' }],
      publisher: 'Kıyı Dergisi',
      issued: { 'date-parts': [[2024, 2, 8]] },
      URL: 'https://dipnot.example/tr/yorum/2024/7',
    });
  });

  it('is a document where it has no address, and nothing where there is no original', () => {
    const { original: _none, ...alone } = translated;
    expect(cslOfOriginal({ ...alone, original: { title: 'X', language: 'ka' } })).toMatchObject({
      id: 'https://dipnot.example/en/commentary/2024/6#original',
      type: 'document',
    });
    expect(cslOfOriginal(alone)).toBeNull();
  });
});
