import { describe, expect, it } from 'vitest';
import { readHeadLine } from './headLine';
import { readAuthors } from './labelledLine';
import { isNoComments } from './noComments';
import { readProvenance } from './provenance';
import { isReadingTime } from './readingTime';
import { readRightsLine } from './rightsLine';
import { mayBeTitle } from './titleLine';

describe('readHeadLine', () => {
  it.each([
    ['Commentary No : 2024 / 5', 2024, 5],
    ['Yorum No: 2024/7', 2024, 7],
    ['Analiz No : 2023 / 2', 2023, 2],
    ['YORUM NO : 2024 / 7', 2024, 7],
    ['Liman Araştırmaları Raporu No. 2022/014', 2022, 14],
    ['Analysis Number: 2024-3', 2024, 3],
  ])('reads %j', (line, year, sequence) => {
    expect(readHeadLine(line)).toEqual({ year, sequence });
  });

  it.each([
    'Commentary No : 2024 / 0',
    'Yorum No: 24/7',
    'Karar No 2024/7 uyarınca liman kapandı.',
    'Kitap 2024/7',
    '2024/7',
  ])('leaves %j alone', (line) => {
    expect(readHeadLine(line)).toBeUndefined();
  });
});

describe('isReadingTime', () => {
  it.each([
    '3 min read',
    '3 dk okuma',
    '3 dakikalık okuma',
    '12 minute read',
    '3-minute read',
    'Okuma süresi: 3 dakika',
    'Reading time: 3 minutes',
    '~4 dk. okuma süresi',
  ])('knows %j', (line) => {
    expect(isReadingTime(line)).toBe(true);
  });

  it.each(['3 minutes', '3 dk', 'It is a 3 min read, they said.', 'Okuma salonu 3 dakika kapandı'])(
    'leaves %j alone',
    (line) => {
      expect(isReadingTime(line)).toBe(false);
    },
  );
});

describe('isNoComments', () => {
  it.each(['No comments yet.', 'no comments', 'Henüz yorum yok.', 'Henüz yorum yapılmamış.', 'HENÜZ YORUM YOK'])(
    'knows %j',
    (line) => {
      expect(isNoComments(line)).toBe(true);
    },
  );

  it('leaves a sentence about comments alone', () => {
    expect(isNoComments('No comments were made by the harbour board.')).toBe(false);
  });
});

describe('readAuthors', () => {
  it.each([
    ['Yazar: Ayşe Demir', ['Ayşe Demir']],
    ['Authors: Ann Hill; B. Stone', ['Ann Hill', 'B. Stone']],
    ['Yazarlar: Ayşe Demir ve Mehmet Kaya', ['Ayşe Demir', 'Mehmet Kaya']],
    ['Yazar: Demir, Ayşe', ['Demir, Ayşe']],
  ])('reads %j', (line, names) => {
    expect(readAuthors(line)).toEqual(names);
  });

  it('reads no names from a line that is not marked', () => {
    expect(readAuthors('Ayşe Demir')).toBeUndefined();
  });
});

describe('mayBeTitle', () => {
  it.each(['Limanın Kısa Tarihi', 'Who Keeps the Light?', '1921 Sandığı'])('finds %j possible', (line) => {
    expect(mayBeTitle(line)).toBe(true);
  });

  it.each([
    'Liman büyüdü.',
    'Giriş',
    'Introduction',
    '8 Şubat 2024',
    '- madde',
    '1. Giriş',
    'liman',
    'Liman[1]',
    'Kaynak: https://liman.example',
  ])('finds %j impossible', (line) => {
    expect(mayBeTitle(line)).toBe(false);
  });
});

describe('readProvenance', () => {
  it.each([
    [
      'This is the English translation of a Turkish language article that was originally published by AVİM on 8 February 2024.',
      { publisher: 'AVİM', language: 'tr', publishedOn: '2024-02-08' },
    ],
    [
      'This is an English translation of the Turkish-language commentary originally published by LAM on February 8, 2024.',
      { publisher: 'LAM', language: 'tr', publishedOn: '2024-02-08' },
    ],
    [
      'This article was originally published in Turkish by Liman Araştırmaları on 08.02.2024.',
      { publisher: 'Liman Araştırmaları', language: 'tr', publishedOn: '2024-02-08' },
    ],
    [
      'This commentary was first published on 8 February 2024 by Harbour Studies Centre.',
      { publisher: 'Harbour Studies Centre', publishedOn: '2024-02-08' },
    ],
    [
      '(This is the English translation of the Turkish article “Fener neden söndü?” first published by LAM: https://lam.example/fener)',
      { publisher: 'LAM', language: 'tr', title: 'Fener neden söndü?', address: 'https://lam.example/fener' },
    ],
    [
      'Bu metin, Harbour Studies Centre tarafından 8 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.',
      { publisher: 'Harbour Studies Centre', language: 'en', publishedOn: '2024-02-08' },
    ],
    [
      'Bu yazı, ilk olarak 8 Şubat 2024 tarihinde Harbour Studies Centre tarafından İngilizce yayımlanmıştır.',
      { publisher: 'Harbour Studies Centre', language: 'en', publishedOn: '2024-02-08' },
    ],
    [
      'Bu, ilk kez 8 Şubat 2024’te Deniz Kıyısı Enstitüsü tarafından yayınlanan Ermenice makalenin Türkçe tercümesidir.',
      { publisher: 'Deniz Kıyısı Enstitüsü', language: 'hy', publishedOn: '2024-02-08' },
    ],
  ])('reads %j', (sentence, publication) => {
    expect(readProvenance(sentence)).toEqual({ publication });
  });

  it.each([
    ['Bu yazı, LAM’de 8 Şubat 2024 tarihinde yayımlanan İngilizce makalenin Türkçe çevirisidir.', 'LAM'],
    ['Bu metin, İngilizce aslı 8 Şubat 2024’te LAM tarafından yayımlanan yazının çevirisidir.', 'LAM'],
    ['Bu yazı ilk olarak Harbour Studies Centre’ın sitesinde yayımlanmıştır.', undefined],
    ['Originally published in Turkish as “Fener” in Kıyı Dergisi, 8 February 2024.', 'Kıyı Dergisi'],
  ])('finds the publisher wherever it stands: %j', (sentence, publisher) => {
    const read = readProvenance(sentence);
    expect(read && 'publication' in read ? read.publication.publisher : undefined).toBe(publisher);
  });

  it.each([
    [
      'This is the English translation of a Turkish language article that was originally published by LAM on 31 February 2024.',
      '31 February 2024',
    ],
    [
      'This is the English translation of a Turkish language article that was originally published by LAM in February 2024.',
      'February 2024',
    ],
    [
      'Bu metin, LAM tarafından 31 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.',
      '31 Şubat 2024',
    ],
  ])('tells a day that does not exist: %j', (sentence, unreadableDate) => {
    expect(readProvenance(sentence)).toEqual({ unreadableDate });
  });

  it.each([
    'This article was originally published by LAM on 8 February 2024. The author thanks the harbour.',
    'This report was originally published by the Ministry in 2019 and has been revised twice since by the board.',
    'Bu rapor bakanlık tarafından yayımlandı ve limanda büyük tepki gördü.',
    'The chart was published by the harbour board.',
  ])('leaves a sentence that says more alone: %j', (sentence) => {
    expect(readProvenance(sentence)).toBeUndefined();
  });
});

describe('readRightsLine', () => {
  it.each([
    [
      '© 2009-2024\u00a0Center for Eurasian Studies (AVİM)\u00a0All Rights Reserved',
      { holder: 'Center for Eurasian Studies (AVİM)', firstYear: 2009, lastYear: 2024 },
    ],
    [
      '© 2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.',
      { holder: 'Liman Araştırmaları Merkezi', firstYear: 2024, lastYear: 2024 },
    ],
    [
      'Copyright © 2019–24 by Harbour Ltd. All rights reserved. No part may be copied.',
      {
        holder: 'Harbour Ltd.',
        firstYear: 2019,
        lastYear: 2024,
        statement: 'All rights reserved. No part may be copied.',
      },
    ],
    ['Tüm hakları saklıdır. © 2024 LAM', { holder: 'LAM', firstYear: 2024, lastYear: 2024 }],
    ['Telif Hakkı © LAM 2012, her hakkı saklıdır.', { holder: 'LAM', firstYear: 2012, lastYear: 2012 }],
  ])('reads %j', (line, rights) => {
    expect(readRightsLine(line)).toEqual({ rights, certain: true });
  });

  it.each([
    '© Reuters',
    'The © sign was carved in 1920.',
    'All rights reserved to fish were granted in 1920.',
    '© 2024-2009 LAM. All rights reserved',
    'Copyright law was new in 1920.',
  ])('leaves %j alone', (line) => {
    expect(readRightsLine(line)).toBeUndefined();
  });
});
