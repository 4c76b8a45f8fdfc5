import { edition } from './sample';
import type { CitationSample } from './sample';

export const TRANSLATIONS: CitationSample[] = [
  {
    what: 'a translation whose original stands here',
    edition: edition('en', '2024-05-20', 6, 'Following the Light: From Şişhane to Ağrı', ['Ayşe Nur Öztürk'], {
      translators: [{ name: 'Ben Cole' }],
      original: {
        title: 'Işığın İzinde: Şişhane’den Ağrı’ya',
        language: 'tr',
        address: 'https://dipnot.example/tr/yorum/2024/7',
        publishedOn: '2024-02-08',
      },
    }),
    apa: 'Öztürk, A. N. (2024, May 20). Following the Light: From Şişhane to Ağrı (B. Cole, Trans.). *Commentary, 2024*(6). https://dipnot.example/en/commentary/2024/6 (Original work published 2024)',
    chicago:
      'Ayşe Nur Öztürk, “Following the Light: From Şişhane to Ağrı,” trans. Ben Cole, *Commentary* (Dipnot House) 2024, no. 6 (May 20, 2024), originally published as “Işığın İzinde: Şişhane’den Ağrı’ya” (February 8, 2024), https://dipnot.example/en/commentary/2024/6.',
    isnad:
      'Ayşe Nur Öztürk, “Following the Light: From Şişhane to Ağrı”, trans. Ben Cole, *Commentary* 2024/6 (20 May 2024), https://dipnot.example/en/commentary/2024/6.',
    biblatex: `@article{ozturk2024following6,
  author = {Öztürk, Ayşe Nur},
  title = {Following the Light: From Şişhane to Ağrı},
  translator = {Cole, Ben},
  journaltitle = {Commentary},
  volume = {2024},
  number = {6},
  publisher = {Dipnot House},
  date = {2024-05-20},
  origtitle = {Işığın İzinde: Şişhane’den Ağrı’ya},
  origlanguage = {turkish},
  origdate = {2024-02-08},
  language = {english},
  langid = {english},
  annotation = {original-language: tr; original-URL: https://dipnot.example/tr/yorum/2024/7},
  url = {https://dipnot.example/en/commentary/2024/6},
}
`,
    ris: `TY  - JOUR
AU  - Öztürk, Ayşe Nur
A4  - Cole, Ben
TI  - Following the Light: From Şişhane to Ağrı
T2  - Commentary
PY  - 2024
DA  - 2024/05/20
VL  - 2024
IS  - 6
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/6
N1  - original-title: Işığın İzinde: Şişhane’den Ağrı’ya; original-date: 2024-02-08; original-language: tr; original-URL: https://dipnot.example/tr/yorum/2024/7
ER  - 
`,
  },
  {
    what: 'a translation whose original appeared elsewhere',
    edition: edition('tr', '2024-06-01', 19, 'Sönen Fener', ['Solène Marchand'], {
      translators: [{ name: 'Deniz Arslan' }],
      original: {
        title: 'Le phare s’éteint',
        language: 'fr',
        address: 'https://large.example/phare?no=3_a',
        publishedOn: '2021-09-14',
        publisher: 'Revue du Large',
      },
    }),
    apa: 'Marchand, S. (2024, 1 Haziran). Sönen Fener (D. Arslan, Çev.). *Yorum, 2024*(19). https://dipnot.example/tr/yorum/2024/19 (Özgün eserin yayım yılı 2021)',
    chicago:
      'Solène Marchand, “Sönen Fener”, çev. Deniz Arslan, *Yorum* (Dipnot Evi) 2024, sy. 19 (1 Haziran 2024), özgün yayımı “Le phare s’éteint” (Revue du Large, 14 Eylül 2021), https://dipnot.example/tr/yorum/2024/19.',
    isnad:
      'Solène Marchand, “Sönen Fener”, çev. Deniz Arslan, *Yorum* 2024/19 (1 Haziran 2024), https://dipnot.example/tr/yorum/2024/19.',
    biblatex: `@article{marchand2024sonen19,
  author = {Marchand, Solène},
  title = {Sönen Fener},
  translator = {Arslan, Deniz},
  journaltitle = {Yorum},
  volume = {2024},
  number = {19},
  publisher = {Dipnot Evi},
  date = {2024-06-01},
  origtitle = {Le phare s’éteint},
  origlanguage = {french},
  origdate = {2021-09-14},
  origpublisher = {Revue du Large},
  language = {turkish},
  langid = {turkish},
  annotation = {original-language: fr; original-URL: https://large.example/phare?no=3\\_a},
  url = {https://dipnot.example/tr/yorum/2024/19},
}
`,
    ris: `TY  - JOUR
AU  - Marchand, Solène
A4  - Arslan, Deniz
TI  - Sönen Fener
T2  - Yorum
PY  - 2024
DA  - 2024/06/01
VL  - 2024
IS  - 19
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/19
N1  - original-title: Le phare s’éteint; original-publisher: Revue du Large; original-date: 2021-09-14; original-language: fr; original-URL: https://large.example/phare?no=3_a
ER  - 
`,
  },
  {
    what: 'two translators, and nothing known of the original',
    edition: edition('tr', '2024-04-02', 14, 'Rıhtımda Sabah', ['Max North'], {
      translators: [{ name: 'Gül Işıkçı' }, { name: 'Ömer Çelikten' }],
    }),
    apa: 'North, M. (2024, 2 Nisan). Rıhtımda Sabah (G. Işıkçı ve Ö. Çelikten, Çev.). *Yorum, 2024*(14). https://dipnot.example/tr/yorum/2024/14',
    chicago:
      'Max North, “Rıhtımda Sabah”, çev. Gül Işıkçı ve Ömer Çelikten, *Yorum* (Dipnot Evi) 2024, sy. 14 (2 Nisan 2024), https://dipnot.example/tr/yorum/2024/14.',
    isnad:
      'Max North, “Rıhtımda Sabah”, çev. Gül Işıkçı – Ömer Çelikten, *Yorum* 2024/14 (2 Nisan 2024), https://dipnot.example/tr/yorum/2024/14.',
    biblatex: `@article{north2024rihtimda14,
  author = {North, Max},
  title = {Rıhtımda Sabah},
  translator = {Işıkçı, Gül and Çelikten, Ömer},
  journaltitle = {Yorum},
  volume = {2024},
  number = {14},
  publisher = {Dipnot Evi},
  date = {2024-04-02},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/14},
}
`,
    ris: `TY  - JOUR
AU  - North, Max
A4  - Işıkçı, Gül
A4  - Çelikten, Ömer
TI  - Rıhtımda Sabah
T2  - Yorum
PY  - 2024
DA  - 2024/04/02
VL  - 2024
IS  - 14
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/14
ER  - 
`,
  },
  {
    what: 'a translation without authors, withdrawn',
    edition: edition('en', '2024-10-29', 20, 'An Unsigned Map', [], {
      translators: [{ name: 'Աննա Սարգսյան' }],
      original: { title: 'İmzasız Harita', language: 'tr', publishedOn: '2023-10-29' },
      withdrawnOn: '2025-06-02',
    }),
    apa: 'An Unsigned Map (Աննա Սարգսյան, Trans.). (2024, October 29). *Commentary, 2024*(20). https://dipnot.example/en/commentary/2024/20 (Original work published 2023; withdrawn June 2, 2025)',
    chicago:
      '“An Unsigned Map,” trans. Աննա Սարգսյան, *Commentary* (Dipnot House) 2024, no. 20 (October 29, 2024), originally published as “İmzasız Harita” (October 29, 2023), withdrawn June 2, 2025, https://dipnot.example/en/commentary/2024/20.',
    isnad:
      '“An Unsigned Map”, trans. Աննա Սարգսյան, *Commentary* 2024/20 (29 October 2024), withdrawn 2 June 2025, https://dipnot.example/en/commentary/2024/20.',
    biblatex: `@article{anon2024unsigned20,
  title = {An Unsigned Map},
  translator = {{Աննա Սարգսյան}},
  journaltitle = {Commentary},
  volume = {2024},
  number = {20},
  publisher = {Dipnot House},
  date = {2024-10-29},
  origtitle = {İmzasız Harita},
  origlanguage = {turkish},
  origdate = {2023-10-29},
  language = {english},
  langid = {english},
  pubstate = {withdrawn},
  annotation = {original-language: tr; withdrawn: 2025-06-02},
  url = {https://dipnot.example/en/commentary/2024/20},
}
`,
    ris: `TY  - JOUR
A4  - Աննա Սարգսյան
TI  - An Unsigned Map
T2  - Commentary
PY  - 2024
DA  - 2024/10/29
VL  - 2024
IS  - 20
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/20
N1  - original-title: İmzasız Harita; original-date: 2023-10-29; original-language: tr; withdrawn: 2025-06-02
ER  - 
`,
  },
];
