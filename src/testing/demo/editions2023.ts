import { HOUSE_RIGHTS } from './house';
import type { DemoEdition, DemoNote } from './shape';

const coffeeHouse: Record<string, DemoNote> = {
  sozluk: { lang: 'ru' },
  qamus: { lang: 'ar' },
  lexiko: { lang: 'el' },
  elkitabi: { lang: 'hyw' },
};

const commonLaw: Record<string, DemoNote> = {
  vasseur: { lang: 'fr' },
  prilivin: { lang: 'ru' },
  orf: { lang: 'ar' },
};

/** Of the work whose Turkish edition came out in the next year. */
export const readingRoom: Record<string, DemoNote> = { tpagir: { lang: 'hyw' }, sada: { lang: 'ar' } };

export const editions2023: DemoEdition[] = [
  {
    id: '2023-1-commentary.tr',
    standfirst: 'Liman dili bir eksiklik değil, bir masa boyu uzlaşmadır. Onu konuşanlar değil, bekleyenler azalıyor.',
    publishedOn: '2023-05-02',
    topics: ['kiyi-yasami', 'limanlar'],
    rights: HOUSE_RIGHTS.tr,
    notes: coffeeHouse,
  },
  {
    id: '2023-1-commentary.en',
    standfirst:
      'The speech of a port is no deficiency but an agreement the length of a table. It is running short not of speakers but of people with time to wait.',
    publishedOn: '2023-05-22',
    topics: ['kiyi-yasami', 'limanlar'],
    rights: HOUSE_RIGHTS.en,
    original: '2023-1-commentary.tr',
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2023-05-02' },
    notes: { ...coffeeHouse, sabir: { kind: 'translator' } },
  },
  {
    id: '2023-1-analysis.tr',
    standfirst: 'İnce Boğaz’da iki kural takımı yürürlükte. Gemiler ise yazılmamış bir üçüncüsüne göre geçiyor.',
    publishedOn: '2023-09-14',
    topics: ['deniz-hukuku', 'denizde-emek'],
    rights: HOUSE_RIGHTS.tr,
    notes: commonLaw,
  },
  {
    id: '2023-1-analysis.en',
    standfirst:
      'Two sets of rules are in force in the Narrow Strait. Ships pass by a third, which nobody has written down.',
    publishedOn: '2023-10-02',
    changedOn: '2023-11-20',
    topics: ['deniz-hukuku', 'denizde-emek'],
    rights: HOUSE_RIGHTS.en,
    corrections: [
      {
        on: '2023-11-20',
        kind: 'translation-correction',
        text: 'In the row of the table on the right of way, the two shores had been exchanged: the translation gave the regulations of 1937 the rule of the instructions of 1962. The Turkish original was right throughout.',
      },
    ],
    original: '2023-1-analysis.tr',
    translation: {
      translators: ['ela-demir', 'thomas-wren'],
      reviewer: 'ellen-hartley',
      origin: 'human',
      basedOn: '2023-09-14',
    },
    notes: { ...commonLaw, orfadet: { kind: 'translator' } },
  },
  {
    id: '2023-2-commentary.tr',
    standfirst: 'Altı tuz ambarı yirmi iki yıldır kilitli. Tapuda sahibi yok; anahtarı ise bir çekmecede bekliyor.',
    publishedOn: '2023-11-07',
    topics: ['kiyi-yasami', 'arsivler'],
    rights: HOUSE_RIGHTS.tr,
    unpublished: true,
  },
  {
    id: '2023-2-commentary.en',
    standfirst:
      'A room over a laundry has lent books for a hundred and nineteen years to readers who would never come back.',
    publishedOn: '2023-12-19',
    topics: ['arsivler', 'denizde-emek'],
    rights: HOUSE_RIGHTS.en,
    notes: readingRoom,
  },
];
