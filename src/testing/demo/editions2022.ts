import type { DemoEdition, DemoNote } from './shape';

const jetties: Record<string, DemoNote> = { danilov: { lang: 'ru' }, glossary: { lang: 'ru' } };

export const editions2022: DemoEdition[] = [
  {
    id: '2022-1-commentary.en',
    standfirst:
      'A service was closed because ships had stopped needing it. Nobody had asked the bakery, the school bus or the washing line.',
    publishedOn: '2022-03-22',
    topics: ['fenerler', 'kiyi-yasami'],
    rights: {
      holder: 'Kıyı Defteri',
      firstYear: 2022,
      republishing: 'refused',
      republishTerms:
        'The text and its translation belong to Kıyı Defteri. Please ask there, at izin@kiyidefteri.example, and name the number of this edition; the permission we were given covers this site alone.',
    },
    originalPublication: {
      publisher: 'Kıyı Defteri',
      title: 'Son sis düdüğü',
      language: 'tr',
      publishedOn: '2022-03-12',
      address: 'https://kiyidefteri.example/2022/son-sis-dudugu',
    },
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2022-03-12' },
    notes: { sagir: { kind: 'translator' }, northern: { lang: 'hy' } },
  },
  {
    id: '2022-1-analysis.en',
    standfirst: 'Of ninety-four jetties in the pilot book of 1911, thirty-one can be found. What became of the others?',
    publishedOn: '2022-06-06',
    topics: ['limanlar', 'arsivler'],
    rights: {
      holder: 'Vera Danilova',
      firstYear: 2022,
      licence: 'CC BY 4.0',
      republishTerms: 'Free to republish with the author’s name, the number of this edition and a link to it.',
    },
    originalPublication: {
      publisher: 'The Breakwater Notebook',
      language: 'en',
      publishedOn: '2022-05-30',
      address: 'https://breakwater.example/notebook/vanishing-jetties',
    },
    notes: jetties,
  },
  {
    id: '2022-1-analysis.tr',
    standfirst: '1911 tarihli kılavuz kitaptaki doksan dört iskeleden otuz biri yerinde. Ötekilere ne oldu?',
    publishedOn: '2022-06-20',
    topics: ['limanlar', 'arsivler'],
    rights: {
      holder: 'Vera Danilova',
      firstYear: 2022,
      licence: 'CC BY 4.0',
      republishTerms:
        'Yazarın ve çevirmenin adı, bu yayının numarası ve bağlantısı verilerek serbestçe yeniden yayımlanabilir.',
    },
    original: '2022-1-analysis.en',
    translation: { translators: ['deniz-akin'], origin: 'human', basedOn: '2022-06-06' },
    notes: { ...jetties, reedham: { kind: 'translator' } },
  },
];
