import { edition } from './sample';
import type { CitationSample } from './sample';

export const NAMES: CitationSample[] = [
  {
    what: 'an Armenian author alone',
    edition: edition('tr', '2024-03-15', 11, 'Masis’ten Notlar', [], {
      authors: [{ name: 'Արփինե Հարությունյան', lang: 'hy', latin: 'Arpine Harutyunyan' }],
    }),
    apa: 'Արփինե Հարությունյան. (2024, 15 Mart). Masis’ten Notlar. *Yorum, 2024*(11). https://dipnot.example/tr/yorum/2024/11',
    chicago:
      'Արփինե Հարությունյան, “Masis’ten Notlar”, *Yorum* (Dipnot Evi) 2024, sy. 11 (15 Mart 2024), https://dipnot.example/tr/yorum/2024/11.',
    isnad:
      'Արփինե Հարությունյան, “Masis’ten Notlar”, *Yorum* 2024/11 (15 Mart 2024), https://dipnot.example/tr/yorum/2024/11.',
    biblatex: `@article{harutyunyan2024masisten11,
  author = {{Արփինե Հարությունյան}},
  title = {Masis’ten Notlar},
  journaltitle = {Yorum},
  volume = {2024},
  number = {11},
  publisher = {Dipnot Evi},
  date = {2024-03-15},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/11},
}
`,
    ris: `TY  - JOUR
AU  - Արփինե Հարությունյան
TI  - Masis’ten Notlar
T2  - Yorum
PY  - 2024
DA  - 2024/03/15
VL  - 2024
IS  - 11
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/11
ER  - 
`,
  },
  {
    what: 'a Turkish and an Armenian author',
    edition: edition('en', '2024-06-10', 13, 'Two Shores, One River', ['Ayşe Öztürk', 'Արամ Ծառուկյան']),
    apa: 'Öztürk, A., & Արամ Ծառուկյան. (2024, June 10). Two Shores, One River. *Commentary, 2024*(13). https://dipnot.example/en/commentary/2024/13',
    chicago:
      'Ayşe Öztürk and Արամ Ծառուկյան, “Two Shores, One River,” *Commentary* (Dipnot House) 2024, no. 13 (June 10, 2024), https://dipnot.example/en/commentary/2024/13.',
    isnad:
      'Ayşe Öztürk – Արամ Ծառուկյան, “Two Shores, One River”, *Commentary* 2024/13 (10 June 2024), https://dipnot.example/en/commentary/2024/13.',
    biblatex: `@article{ozturk2024shores13,
  author = {Öztürk, Ayşe and {Արամ Ծառուկյան}},
  title = {Two Shores, One River},
  journaltitle = {Commentary},
  volume = {2024},
  number = {13},
  publisher = {Dipnot House},
  date = {2024-06-10},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/13},
}
`,
    ris: `TY  - JOUR
AU  - Öztürk, Ayşe
AU  - Արամ Ծառուկյան
TI  - Two Shores, One River
T2  - Commentary
PY  - 2024
DA  - 2024/06/10
VL  - 2024
IS  - 13
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/13
ER  - 
`,
  },
  {
    what: 'a name in Arabic script',
    edition: edition('en', '2024-07-21', 16, 'Letters from the Levant', [], {
      authors: [{ name: 'ليلى حداد', lang: 'ar', latin: 'Layla Haddad' }],
    }),
    apa: 'ليلى حداد. (2024, July 21). Letters from the Levant. *Commentary, 2024*(16). https://dipnot.example/en/commentary/2024/16',
    chicago:
      'ليلى حداد, “Letters from the Levant,” *Commentary* (Dipnot House) 2024, no. 16 (July 21, 2024), https://dipnot.example/en/commentary/2024/16.',
    isnad:
      'ليلى حداد, “Letters from the Levant”, *Commentary* 2024/16 (21 July 2024), https://dipnot.example/en/commentary/2024/16.',
    biblatex: `@article{haddad2024letters16,
  author = {{ليلى حداد}},
  title = {Letters from the Levant},
  journaltitle = {Commentary},
  volume = {2024},
  number = {16},
  publisher = {Dipnot House},
  date = {2024-07-21},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/16},
}
`,
    ris: `TY  - JOUR
AU  - ليلى حداد
TI  - Letters from the Levant
T2  - Commentary
PY  - 2024
DA  - 2024/07/21
VL  - 2024
IS  - 16
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/16
ER  - 
`,
  },
  {
    what: 'a name of one word, and the house as author',
    edition: edition('tr', '2024-08-04', 17, 'Ortak Açıklama', ['Mürekkep', 'Dipnot Evi']),
    apa: 'Mürekkep ve Dipnot Evi. (2024, 4 Ağustos). Ortak Açıklama. *Yorum, 2024*(17). https://dipnot.example/tr/yorum/2024/17',
    chicago:
      'Mürekkep ve Dipnot Evi, “Ortak Açıklama”, *Yorum* (Dipnot Evi) 2024, sy. 17 (4 Ağustos 2024), https://dipnot.example/tr/yorum/2024/17.',
    isnad:
      'Mürekkep – Dipnot Evi, “Ortak Açıklama”, *Yorum* 2024/17 (4 Ağustos 2024), https://dipnot.example/tr/yorum/2024/17.',
    biblatex: `@article{murekkep2024ortak17,
  author = {{Mürekkep} and {Dipnot Evi}},
  title = {Ortak Açıklama},
  journaltitle = {Yorum},
  volume = {2024},
  number = {17},
  publisher = {Dipnot Evi},
  date = {2024-08-04},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/17},
}
`,
    ris: `TY  - JOUR
AU  - Mürekkep
AU  - Dipnot Evi
TI  - Ortak Açıklama
T2  - Yorum
PY  - 2024
DA  - 2024/08/04
VL  - 2024
IS  - 17
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/17
ER  - 
`,
  },
  {
    what: 'particles, and a given name with a hyphen',
    edition: edition('en', '2024-09-09', 18, 'Low Countries, High Water', ['Jan van der Berg', 'Jean-Luc de la Cour']),
    apa: 'van der Berg, J., & de la Cour, J.-L. (2024, September 9). Low Countries, High Water. *Commentary, 2024*(18). https://dipnot.example/en/commentary/2024/18',
    chicago:
      'Jan van der Berg and Jean-Luc de la Cour, “Low Countries, High Water,” *Commentary* (Dipnot House) 2024, no. 18 (September 9, 2024), https://dipnot.example/en/commentary/2024/18.',
    isnad:
      'Jan van der Berg – Jean-Luc de la Cour, “Low Countries, High Water”, *Commentary* 2024/18 (9 September 2024), https://dipnot.example/en/commentary/2024/18.',
    biblatex: `@article{vanderberg2024countries18,
  author = {van der Berg, Jan and de la Cour, Jean-Luc},
  title = {Low Countries, High Water},
  journaltitle = {Commentary},
  volume = {2024},
  number = {18},
  publisher = {Dipnot House},
  date = {2024-09-09},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/18},
}
`,
    ris: `TY  - JOUR
AU  - van der Berg, Jan
AU  - de la Cour, Jean-Luc
TI  - Low Countries, High Water
T2  - Commentary
PY  - 2024
DA  - 2024/09/09
VL  - 2024
IS  - 18
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/18
ER  - 
`,
  },
];
