import { edition } from './sample';
import type { CitationSample } from './sample';

const TWENTY_ONE =
  'Ada Birch,Ben Cole,Cem Dal,Dora Elm,Efe Fırat,Fay Gale,Gus Hale,Hana Ivy,Ian Jones,Jale Kaya,Kim Lake,Lale Moss,Max North,Nil Oak,Oya Pine,Pia Quince,Rana Reed,Sam Stone,Tan Thorn,Una Vale,Yel Wren'.split(
    ',',
  );

export const AUTHORS: CitationSample[] = [
  {
    what: 'one author, Turkish letters and a colon',
    edition: edition('tr', '2024-02-08', 7, 'Işığın İzinde: Şişhane’den Ağrı’ya', ['Ayşe Nur Öztürk']),
    apa: 'Öztürk, A. N. (2024, 8 Şubat). Işığın İzinde: Şişhane’den Ağrı’ya. *Yorum, 2024*(7). https://dipnot.example/tr/yorum/2024/7',
    chicago:
      'Ayşe Nur Öztürk, “Işığın İzinde: Şişhane’den Ağrı’ya”, *Yorum* (Dipnot Evi) 2024, sy. 7 (8 Şubat 2024), https://dipnot.example/tr/yorum/2024/7.',
    isnad:
      'Ayşe Nur Öztürk, “Işığın İzinde: Şişhane’den Ağrı’ya”, *Yorum* 2024/7 (8 Şubat 2024), https://dipnot.example/tr/yorum/2024/7.',
    biblatex: `@article{ozturk2024isigin7,
  author = {Öztürk, Ayşe Nur},
  title = {Işığın İzinde: Şişhane’den Ağrı’ya},
  journaltitle = {Yorum},
  volume = {2024},
  number = {7},
  publisher = {Dipnot Evi},
  date = {2024-02-08},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/7},
}
`,
    ris: `TY  - JOUR
AU  - Öztürk, Ayşe Nur
TI  - Işığın İzinde: Şişhane’den Ağrı’ya
T2  - Yorum
PY  - 2024
DA  - 2024/02/08
VL  - 2024
IS  - 7
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/7
ER  - 
`,
  },
  {
    what: 'two authors',
    edition: edition('en', '2024-05-03', 5, 'Harbours without Ships', ['Deniz Arslan', 'Mary Ann Quill']),
    apa: 'Arslan, D., & Quill, M. A. (2024, May 3). Harbours without Ships. *Commentary, 2024*(5). https://dipnot.example/en/commentary/2024/5',
    chicago:
      'Deniz Arslan and Mary Ann Quill, “Harbours without Ships,” *Commentary* (Dipnot House) 2024, no. 5 (May 3, 2024), https://dipnot.example/en/commentary/2024/5.',
    isnad:
      'Deniz Arslan – Mary Ann Quill, “Harbours without Ships”, *Commentary* 2024/5 (3 May 2024), https://dipnot.example/en/commentary/2024/5.',
    biblatex: `@article{arslan2024harbours5,
  author = {Arslan, Deniz and Quill, Mary Ann},
  title = {Harbours without Ships},
  journaltitle = {Commentary},
  volume = {2024},
  number = {5},
  publisher = {Dipnot House},
  date = {2024-05-03},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/5},
}
`,
    ris: `TY  - JOUR
AU  - Arslan, Deniz
AU  - Quill, Mary Ann
TI  - Harbours without Ships
T2  - Commentary
PY  - 2024
DA  - 2024/05/03
VL  - 2024
IS  - 5
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/5
ER  - 
`,
  },
  {
    what: 'three authors',
    edition: edition('tr', '2023-11-30', 12, 'Köprüler Kurmak', ['Ömer Çelikten', 'Gül Işıkçı', 'Şule İnal']),
    apa: 'Çelikten, Ö., Işıkçı, G. ve İnal, Ş. (2023, 30 Kasım). Köprüler Kurmak. *Yorum, 2023*(12). https://dipnot.example/tr/yorum/2023/12',
    chicago:
      'Ömer Çelikten, Gül Işıkçı ve Şule İnal, “Köprüler Kurmak”, *Yorum* (Dipnot Evi) 2023, sy. 12 (30 Kasım 2023), https://dipnot.example/tr/yorum/2023/12.',
    isnad:
      'Ömer Çelikten vd., “Köprüler Kurmak”, *Yorum* 2023/12 (30 Kasım 2023), https://dipnot.example/tr/yorum/2023/12.',
    biblatex: `@article{celikten2023kopruler12,
  author = {Çelikten, Ömer and Işıkçı, Gül and İnal, Şule},
  title = {Köprüler Kurmak},
  journaltitle = {Yorum},
  volume = {2023},
  number = {12},
  publisher = {Dipnot Evi},
  date = {2023-11-30},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2023/12},
}
`,
    ris: `TY  - JOUR
AU  - Çelikten, Ömer
AU  - Işıkçı, Gül
AU  - İnal, Şule
TI  - Köprüler Kurmak
T2  - Yorum
PY  - 2023
DA  - 2023/11/30
VL  - 2023
IS  - 12
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2023/12
ER  - 
`,
  },
  {
    what: 'twenty-one authors',
    edition: edition('en', '2022-01-01', 1, 'A Common Table', TWENTY_ONE),
    apa: 'Birch, A., Cole, B., Dal, C., Elm, D., Fırat, E., Gale, F., Hale, G., Ivy, H., Jones, I., Kaya, J., Lake, K., Moss, L., North, M., Oak, N., Pine, O., Quince, P., Reed, R., Stone, S., Thorn, T., . . . Wren, Y. (2022, January 1). A Common Table. *Commentary, 2022*(1). https://dipnot.example/en/commentary/2022/1',
    chicago:
      'Ada Birch et al., “A Common Table,” *Commentary* (Dipnot House) 2022, no. 1 (January 1, 2022), https://dipnot.example/en/commentary/2022/1.',
    isnad:
      'Ada Birch et al., “A Common Table”, *Commentary* 2022/1 (1 January 2022), https://dipnot.example/en/commentary/2022/1.',
    biblatex: `@article{birch2022common1,
  author = {Birch, Ada and Cole, Ben and Dal, Cem and Elm, Dora and Fırat, Efe and Gale, Fay and Hale, Gus and Ivy, Hana and Jones, Ian and Kaya, Jale and Lake, Kim and Moss, Lale and North, Max and Oak, Nil and Pine, Oya and Quince, Pia and Reed, Rana and Stone, Sam and Thorn, Tan and Vale, Una and Wren, Yel},
  title = {A Common Table},
  journaltitle = {Commentary},
  volume = {2022},
  number = {1},
  publisher = {Dipnot House},
  date = {2022-01-01},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2022/1},
}
`,
    ris: `TY  - JOUR
AU  - Birch, Ada
AU  - Cole, Ben
AU  - Dal, Cem
AU  - Elm, Dora
AU  - Fırat, Efe
AU  - Gale, Fay
AU  - Hale, Gus
AU  - Ivy, Hana
AU  - Jones, Ian
AU  - Kaya, Jale
AU  - Lake, Kim
AU  - Moss, Lale
AU  - North, Max
AU  - Oak, Nil
AU  - Pine, Oya
AU  - Quince, Pia
AU  - Reed, Rana
AU  - Stone, Sam
AU  - Thorn, Tan
AU  - Vale, Una
AU  - Wren, Yel
TI  - A Common Table
T2  - Commentary
PY  - 2022
DA  - 2022/01/01
VL  - 2022
IS  - 1
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2022/1
ER  - 
`,
  },
  {
    what: 'no author',
    edition: edition('tr', '2024-03-01', 9, 'Boğazlar Üzerine', []),
    apa: 'Boğazlar Üzerine. (2024, 1 Mart). *Yorum, 2024*(9). https://dipnot.example/tr/yorum/2024/9',
    chicago:
      '“Boğazlar Üzerine”, *Yorum* (Dipnot Evi) 2024, sy. 9 (1 Mart 2024), https://dipnot.example/tr/yorum/2024/9.',
    isnad: '“Boğazlar Üzerine”, *Yorum* 2024/9 (1 Mart 2024), https://dipnot.example/tr/yorum/2024/9.',
    biblatex: `@article{anon2024bogazlar9,
  title = {Boğazlar Üzerine},
  journaltitle = {Yorum},
  volume = {2024},
  number = {9},
  publisher = {Dipnot Evi},
  date = {2024-03-01},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/9},
}
`,
    ris: `TY  - JOUR
TI  - Boğazlar Üzerine
T2  - Yorum
PY  - 2024
DA  - 2024/03/01
VL  - 2024
IS  - 9
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/9
ER  - 
`,
  },
];
