import { HOUSE_RIGHTS } from './house';
import type { DemoEdition, DemoNote } from './shape';

const quayClock: Record<string, DemoNote> = { anma: { lang: 'el' } };
const netMenders: Record<string, DemoNote> = { sozluk: { lang: 'ka' } };
const quarantine: Record<string, DemoNote> = { memoir: { lang: 'el' } };
const jetties: Record<string, DemoNote> = { danilov: { lang: 'ru' }, glossary: { lang: 'ru' } };

export const editions2022: DemoEdition[] = [
  {
    id: '2022-1-commentary.tr',
    standfirst:
      'Rıhtım saati doksan altı yıl bilerek yanlış gösterdi. Doğrusunu göstermeye başladığı hafta otuz bir kişi vapuru kaçırdı.',
    publishedOn: '2022-02-08',
    topics: ['kiyi-yasami', 'limanlar'],
    rights: HOUSE_RIGHTS.tr,
    notes: quayClock,
  },
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
    translation: {
      translators: ['ela-demir'],
      origin: 'human',
      basedOn: '2022-03-12',
      permission: { grantedBy: 'Kıyı Defteri', grantedOn: '2022-03-18' },
    },
    notes: { sagir: { kind: 'translator' }, northern: { lang: 'hy' } },
  },
  {
    id: '2022-2-commentary.en',
    standfirst:
      'For ninety-six years the quay clock was wrong on purpose. In the week when it was put right thirty-one people missed the boat.',
    publishedOn: '2022-04-12',
    topics: ['kiyi-yasami', 'limanlar'],
    rights: HOUSE_RIGHTS.en,
    original: '2022-1-commentary.tr',
    translation: { translators: ['thomas-wren'], origin: 'human', basedOn: '2022-02-08' },
    notes: { ...quayClock, kule: { kind: 'translator' } },
  },
  {
    id: '2022-2-commentary.tr',
    standfirst:
      'Kuzey kıyısında ağların üçte ikisini evlerinde kadınlar onarıyor. Sayım formundaki kırk mesleğin arasında bu iş yok.',
    publishedOn: '2022-05-10',
    topics: ['denizde-emek', 'kiyi-yasami'],
    rights: HOUSE_RIGHTS.tr,
    notes: netMenders,
  },
  {
    id: '2022-3-commentary.en',
    standfirst:
      'Two thirds of the nets on the northern shore are mended by women at home. Among the forty occupations of the census theirs is missing.',
    publishedOn: '2022-05-31',
    topics: ['denizde-emek', 'kiyi-yasami'],
    rights: HOUSE_RIGHTS.en,
    original: '2022-2-commentary.tr',
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2022-05-10' },
    notes: { ...netMenders, istavrit: { kind: 'translator' } },
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
  {
    id: '2022-2-analysis.en',
    standfirst:
      'Travellers were entered on a form made for bales. Its least regarded column turns out to be the most truthful.',
    publishedOn: '2022-09-13',
    topics: ['arsivler', 'limanlar'],
    rights: HOUSE_RIGHTS.en,
    notes: quarantine,
  },
  {
    id: '2022-2-analysis.tr',
    standfirst:
      'Yolcular, balyalar için yapılmış bir forma yazılıyordu. En doğruyu söyleyen, kimsenin önemsemediği sütun çıktı.',
    publishedOn: '2022-10-04',
    topics: ['arsivler', 'limanlar'],
    rights: HOUSE_RIGHTS.tr,
    original: '2022-2-analysis.en',
    translation: { translators: ['deniz-akin'], reviewer: 'ela-demir', origin: 'human', basedOn: '2022-09-13' },
    notes: { ...quarantine, tahaffuzhane: { kind: 'translator' } },
  },
];
