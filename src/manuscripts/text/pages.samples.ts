import type { Sample } from '../examples/sample';

/** Whole pages as they are copied from a site, in both languages. */
export const pages: Sample[] = [
  {
    name: 'an English page: number, reading time, provenance, rights and comments are no text',
    options: { language: 'en', title: 'Why Are the Lighthouse Charts Withheld?' },
    file: `Commentary No : 2024 / 5
3 min read

This is the English translation of a Turkish language article that was originally published by Liman Araştırmaları Merkezi on 8 February 2024.


The Northern Harbour reopened in 2022, but its charts are inaccurate[1], which raises the cost of pilots.[2]

Nobody answers for it.[1]



[1] “Charts to Be Updated,” Kıyı Haber, 6 February, 2024,

[2]\u00a0“Փարոսների քարտեզները”, 168, 24 January, 2024,

© 2009-2024\u00a0Harbour Studies Centre (HSC)\u00a0All Rights Reserved


No comments yet.`,
    draft: {
      title: 'Why Are the Lighthouse Charts Withheld?',
      number: { year: 2024, sequence: 5 },
      originalPublication: { publisher: 'Liman Araştırmaları Merkezi', language: 'tr', publishedOn: '2024-02-08' },
      rights: { holder: 'Harbour Studies Centre (HSC)', firstYear: 2009, lastYear: 2024 },
      noteBodies: 2,
      calls: 3,
    },
    body: [
      'The Northern Harbour reopened in 2022, but its charts are inaccurate⟨1⟩, which raises the cost of pilots.⟨2⟩',
      'Nobody answers for it.⟨1⟩',
    ],
    notes: ['“Charts to Be Updated,” Kıyı Haber, 6 February, 2024,', '“Փարոսների քարտեզները”, 168, 24 January, 2024,'],
  },
  {
    name: 'a Turkish page with its title before the number, authors, a heading over the notes',
    file: `Fener haritaları neden paylaşılmıyor?

Yorum No: 2024/7
Yazar: Işıl Öztürk; Ela Demir
3 dk okuma

Bu metin, Harbour Studies Centre tarafından 8 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.

Liman 1921’de kuruldu.[1] Haritalar eskidir [2].

DİPNOTLAR

[1] Arşiv, kutu 4.
[2] Kıyı Haber, https://kiyi.example/harita. (Erişim tarihi: 6 Şubat 2024)

© 2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.
Henüz yorum yapılmamış.`,
    draft: {
      title: 'Fener haritaları neden paylaşılmıyor?',
      number: { year: 2024, sequence: 7 },
      authors: ['Işıl Öztürk', 'Ela Demir'],
      originalPublication: { publisher: 'Harbour Studies Centre', language: 'en', publishedOn: '2024-02-08' },
      rights: { holder: 'Liman Araştırmaları Merkezi', firstYear: 2024, lastYear: 2024 },
    },
    body: ['Liman 1921’de kuruldu.⟨1⟩ Haritalar eskidir ⟨2⟩.'],
    notes: ['Arşiv, kutu 4.', 'Kıyı Haber, https://kiyi.example/harita. (Erişim tarihi: 6 Şubat 2024)'],
  },
  {
    name: 'number and reading time on one line, the title after them',
    file: 'Analiz No : 2023 / 2 | 12 dakikalık okuma\n\nSon Ada Postası\n\nPosta gemisi son kez 1968 yılında kalktı.\n',
    draft: { title: 'Son Ada Postası', number: { year: 2023, sequence: 2 } },
    body: ['Posta gemisi son kez 1968 yılında kalktı.'],
  },
  {
    name: 'a marked title',
    options: { language: 'en' },
    file: 'Title: The Last Island Post\nAuthor: Ann Hill\n\nThe boat left for the last time in 1968.',
    draft: { title: 'The Last Island Post', authors: ['Ann Hill'] },
    body: ['The boat left for the last time in 1968.'],
  },
  {
    name: 'a title given from outside: an equal line is the title, no other line is taken for one',
    options: { language: 'en', title: 'the last island post' },
    file: 'The Last Island Post\n\nA short line\n\nThe boat left for the last time in 1968.',
    draft: { title: 'the last island post' },
    body: ['A short line', 'The boat left for the last time in 1968.'],
  },
  {
    name: 'a title given from outside leaves another line in the text',
    options: { language: 'en', title: 'The Post' },
    file: 'The Last Island Post\n\nThe boat left for the last time in 1968.',
    draft: { title: 'The Post' },
    body: ['The Last Island Post', 'The boat left for the last time in 1968.'],
  },
  {
    name: 'no title: a sentence, a date and the name of a part are none',
    file: '8 Şubat 2024\n\nGiriş\n\nLiman 1921 yılında kuruldu.',
    draft: { authors: [] },
    body: ['8 Şubat 2024', 'Giriş', 'Liman 1921 yılında kuruldu.'],
    problems: ['title-missing@1'],
  },
  {
    name: 'a provenance sentence with an impossible day stays in the text and is told',
    options: { title: 'Liman' },
    file: 'Bu metin, LAM tarafından 31 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.\n\nLiman büyüdü.',
    body: [
      'Bu metin, LAM tarafından 31 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.',
      'Liman büyüdü.',
    ],
    problems: ['date-unreadable@1 31 Şubat 2024'],
  },
  {
    name: 'rights on two lines, a loose form, and words after them that are no note',
    options: { language: 'en', title: 'Harbour' },
    file: 'The harbour grew.[1]\n\n[1] Archive, box 4.\n\n© 2009-2024 Harbour Studies Centre. All rights reserved.\n\nShare this text',
    draft: { rights: { holder: 'Harbour Studies Centre', firstYear: 2009, lastYear: 2024 } },
    body: ['The harbour grew.⟨1⟩', 'Share this text'],
    notes: ['Archive, box 4.'],
  },
  {
    name: 'numbers and rights inside the text are text',
    options: { title: 'Liman' },
    file: `Kurulun liman hakkındaki kararı herkesi şaşırtan uzun bir metindi.

Karar No: 2023/145

Metnin altında yalnızca bir satır vardı.

© 1950 Liman

Sonra 3 dk okuma süresi verildi ve kimse konuşmadı.`,
    body: [
      'Kurulun liman hakkındaki kararı herkesi şaşırtan uzun bir metindi.',
      'Karar No: 2023/145',
      'Metnin altında yalnızca bir satır vardı.',
      '© 1950 Liman',
      'Sonra 3 dk okuma süresi verildi ve kimse konuşmadı.',
    ],
  },
  {
    name: 'lines wrapped by hand are one paragraph, and a call that opens a line is no note',
    options: { language: 'en', title: 'Charts' },
    file: `The harbour was first charted in the spring of the year[1] and
the survey was then repeated every autumn by the same crew of
[2] pilots who kept their own journals in the lighthouse on
the northern cape, where they [9] stayed.

This is the English translation of a Turkish article that was
originally published by Liman Araştırmaları Merkezi on 8
February 2024.

[1] The journal of the harbour, kept in the archive of the old
    lighthouse, page 4.
[2] Ibid.`,
    draft: {
      originalPublication: { publisher: 'Liman Araştırmaları Merkezi', language: 'tr', publishedOn: '2024-02-08' },
      calls: 2,
    },
    body: [
      'The harbour was first charted in the spring of the year⟨1⟩ and the survey was then repeated every autumn by the same crew of ⟨2⟩ pilots who kept their own journals in the lighthouse on the northern cape, where they [9] stayed.',
    ],
    notes: ['The journal of the harbour, kept in the archive of the old lighthouse, page 4.', 'Ibid.'],
    problems: ['call-without-note@4 [9]'],
  },
];
