import type { Sample } from '../examples/sample';

export const samples: Sample[] = [
  {
    name: 'title, footnotes with any label, called again, of several paragraphs',
    file: `# Fener haritaları

Liman 1921’de kuruldu[^arşiv] ve *büyüdü*.[^2][^arşiv]
Satır sonu boşluktur.

[^arşiv]: Arşiv, kutu 4.

    İkinci paragraf, bkz. [1].

[^2]: «Փարոսների քարտեզները», https://tsovap.example/1 (Accessed: 6 February 2024).
`,
    draft: { title: 'Fener haritaları', authors: [], noteBodies: 2, calls: 3 },
    body: ['Liman 1921’de kuruldu⟨1⟩ ve *büyüdü*.⟨2⟩⟨1⟩ Satır sonu boşluktur.'],
    notes: [
      'Arşiv, kutu 4. ¶ İkinci paragraf, bkz. [1].',
      '«Փարոսների քարտեզները», https://tsovap.example/1→https://tsovap.example/1 (Accessed: 6 February 2024).',
    ],
  },
  {
    name: 'front matter; an equal heading is not repeated, an unknown key stays in the text',
    file: `---
title: "Son Ada Postası"
authors: Ayşe Demir; Mehmet Kaya
number: 2024/7
publisher: Harbour Studies Centre
original-date: 8 February 2024
original-language: en
mood: sad
---

# Son ada postası

Posta gemisi kalktı.
`,
    draft: {
      title: 'Son Ada Postası',
      authors: ['Ayşe Demir', 'Mehmet Kaya'],
      number: { year: 2024, sequence: 7 },
      originalPublication: { publisher: 'Harbour Studies Centre', publishedOn: '2024-02-08', language: 'en' },
    },
    body: ['mood: sad', 'Posta gemisi kalktı.'],
    problems: ['kept-as-text@8 mood: sad'],
  },
  {
    name: 'what a page prints round a text is understood in Markdown too',
    options: { language: 'en' },
    file: `Commentary No : 2024 / 5
3 min read

# The Last Post

*This is the English translation of a Turkish language article that was originally published by LAM on 8 February 2024.*

The boat left.[^1]

[^1]: Archive.

© 2009-2024 Harbour Studies Centre. All rights reserved.

No comments yet.
`,
    draft: {
      title: 'The Last Post',
      number: { year: 2024, sequence: 5 },
      originalPublication: { publisher: 'LAM', language: 'tr', publishedOn: '2024-02-08' },
      rights: { holder: 'Harbour Studies Centre', firstYear: 2009, lastYear: 2024 },
    },
    body: ['The boat left.⟨1⟩'],
    notes: ['Archive.'],
  },
  {
    name: 'a title given from outside leaves another heading in the text',
    options: { title: 'Liman' },
    file: '# Limanın tarihi\n\nYorum No: 2024/7\n\nMetin.',
    draft: { title: 'Liman', number: { year: 2024, sequence: 7 } },
    body: ['## Limanın tarihi', 'Metin.'],
  },
  {
    name: 'a heading with a call is the title and stays in the text, or its note would lose the call',
    file: '# Liman[^1]\n\nMetin.\n\n[^1]: Not.',
    draft: { title: 'Liman', calls: 1 },
    body: ['## Liman⟨1⟩', 'Metin.'],
    notes: ['Not.'],
  },
  {
    name: 'a heading over the footnotes goes with them, another of the same words stays',
    options: { title: 'Liman' },
    file: '## Notlar\n\nMetin[^1].\n\n## Dipnotlar\n\n[^1]: Not.',
    body: ['## Notlar', 'Metin⟨1⟩.'],
    notes: ['Not.'],
  },
  {
    name: 'a heading after running text is no title, nor is a short paragraph',
    file: 'Kısa satır\n\nLiman büyüdü.\n\n# Sonuç\n\n## İki\n\n### Üç\n\n##### Beş',
    body: ['Kısa satır', 'Liman büyüdü.', '## Sonuç', '## İki', '### Üç', '#### Beş'],
    problems: ['title-missing@1'],
  },
  {
    name: 'calls that lead nowhere stay text and are told with their line',
    options: { title: 'Liman' },
    file: 'Liman[^yok] ve\nfener [1] ve [1923].\n\nİki[^a].\n\n[^a]: Not [^a] [^b] [4].\n[^a]: Yine not.\n[^b]: Çağrısız.\n[^c]:\n',
    draft: { calls: 1, noteBodies: 4 },
    body: ['Liman[^yok] ve fener [1] ve [1923].', 'İki⟨1⟩.'],
    notes: ['Not [^a] [^b] [4].', 'Yine not.', 'Çağrısız.', ''],
    problems: [
      'call-without-note@1 [^yok]',
      'call-without-note@2 [1]',
      'note-number-twice@7 [^a]',
      'note-without-call@8 [^b]',
      'empty-note@9 [^c]',
      'note-without-call@9 [^c]',
    ],
  },
  {
    name: 'lists, quotations, tables, rules and line breaks',
    options: { title: 'Liman' },
    file: `3. üç
4. dört
   - iç

     iç devam[^1]

   sonra

> Birinci alıntı
>
> İkinci alıntı[^1]
>
> - listesi

| Ad | Işık |
|:---|-----:|
| Fener | **yeşil**[^1] |

---

- [x] bitti
- [ ] bitmedi

satır\\
sonu

[^1]: Not.`,
    draft: { calls: 3 },
    body: [
      '- üç dört iç↵iç devam⟨1⟩ sonra',
      '> Birinci alıntı',
      '> İkinci alıntı⟨1⟩',
      '- listesi',
      '| Ad Işık Fener **yeşil**⟨1⟩',
      '---',
      '- [x] bitti [ ] bitmedi',
      'satır↵sonu',
    ],
    notes: ['Not.'],
  },
  {
    name: 'links: safe ones lead there, others and their titles stay as text',
    options: { title: 'Liman' },
    file: '[Arşiv](https://arsiv.example "kutu 4") ve [betik](javascript:alert(1)), [yol](/tr/yorum) [ref][a], www.kiyi.example\n\n[a]: https://ref.example\n[b]: https://hic.example "Hiç"',
    body: [
      'Arşiv→https://arsiv.example (kutu 4) ve betik (javascript:alert(1)), yol→/tr/yorum ref→https://ref.example, www.kiyi.example→http://www.kiyi.example',
      '[b]: https://hic.example "Hiç"',
    ],
    problems: [
      'kept-as-text@1 [Arşiv](https://arsiv.example "kutu 4")',
      'kept-as-text@1 [betik](javascript:alert(1))',
      'kept-as-text@4 [b]: https://hic.example "Hiç"',
    ],
  },
  {
    name: 'pictures, HTML, code and struck text stay as they were typed; language and small marks are understood',
    options: { title: 'Liman' },
    file: `<span lang="hy">Փարոս</span> m<sup>2</sup> CO<sub>2</sub> <i lang="fr">phare</i><br>son

![Fener](fener.jpg "Kuzey") ve <u>altı</u> ~~çizili~~ \`kod[1]\`

<div>kutu</div>

\`\`\`
bir
iki
\`\`\``,
    body: [
      'hy{Փարոս} m^2^ CO_2_ fr{*phare*}↵son',
      '![Fener](fener.jpg "Kuzey") ve <u>altı</u> ~~çizili~~ kod[1]',
      '<div>kutu</div>',
      'bir↵iki',
    ],
    problems: [
      'kept-as-text@3 ![Fener](fener.jpg "Kuzey")',
      'kept-as-text@3 <u>',
      'kept-as-text@3 </u>',
      'kept-as-text@3 ~~çizili~~',
      'kept-as-text@5 <div>kutu</div>',
    ],
  },
  {
    name: 'lists in notes are written out and told',
    options: { title: 'Liman' },
    file: 'Liman[^1].\n\n[^1]: Üç kaynak:\n\n    1. Arşiv\n    2. Defter\n',
    body: ['Liman⟨1⟩.'],
    notes: ['Üç kaynak: ¶ 1. Arşiv ¶ 2. Defter'],
    problems: ['kept-as-text@5 1. Arşiv\n    2. Defter'],
  },
];
