import { edition } from './sample';
import type { CitationSample } from './sample';

export const TITLES: CitationSample[] = [
  {
    what: 'a title that quotes, and ends in a quotation',
    edition: edition('tr', '2024-01-22', 4, 'Bir “Barış” Masalı: "Son Sayfa"', ['Jale Kaya']),
    apa: 'Kaya, J. (2024, 22 Ocak). Bir “Barış” Masalı: "Son Sayfa". *Yorum, 2024*(4). https://dipnot.example/tr/yorum/2024/4',
    chicago:
      'Jale Kaya, “Bir ‘Barış’ Masalı: ‘Son Sayfa’”, *Yorum* (Dipnot Evi) 2024, sy. 4 (22 Ocak 2024), https://dipnot.example/tr/yorum/2024/4.',
    isnad:
      'Jale Kaya, “Bir ‘Barış’ Masalı: ‘Son Sayfa’”, *Yorum* 2024/4 (22 Ocak 2024), https://dipnot.example/tr/yorum/2024/4.',
    biblatex: `@article{kaya2024baris4,
  author = {Kaya, Jale},
  title = {Bir “Barış” Masalı: "Son Sayfa"},
  journaltitle = {Yorum},
  volume = {2024},
  number = {4},
  publisher = {Dipnot Evi},
  date = {2024-01-22},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/4},
}
`,
    ris: `TY  - JOUR
AU  - Kaya, Jale
TI  - Bir “Barış” Masalı: "Son Sayfa"
T2  - Yorum
PY  - 2024
DA  - 2024/01/22
VL  - 2024
IS  - 4
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/4
ER  - 
`,
  },
  {
    what: 'signs that mean something to TeX',
    edition: edition('en', '2024-02-29', 8, 'R&D_2 at 100% ~ $5 #1 ^ C:\\temp', ['Ada Birch']),
    apa: 'Birch, A. (2024, February 29). R&D_2 at 100% ~ $5 #1 ^ C:\\temp. *Commentary, 2024*(8). https://dipnot.example/en/commentary/2024/8',
    chicago:
      'Ada Birch, “R&D_2 at 100% ~ $5 #1 ^ C:\\temp,” *Commentary* (Dipnot House) 2024, no. 8 (February 29, 2024), https://dipnot.example/en/commentary/2024/8.',
    isnad:
      'Ada Birch, “R&D_2 at 100% ~ $5 #1 ^ C:\\temp”, *Commentary* 2024/8 (29 February 2024), https://dipnot.example/en/commentary/2024/8.',
    biblatex: `@article{birch2024temp8,
  author = {Birch, Ada},
  title = {R\\&D\\_2 at 100\\% \\textasciitilde{} \\$5 \\#1 \\textasciicircum{} C:\\textbackslash{}temp},
  journaltitle = {Commentary},
  volume = {2024},
  number = {8},
  publisher = {Dipnot House},
  date = {2024-02-29},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/8},
}
`,
    ris: `TY  - JOUR
AU  - Birch, Ada
TI  - R&D_2 at 100% ~ $5 #1 ^ C:\\temp
T2  - Commentary
PY  - 2024
DA  - 2024/02/29
VL  - 2024
IS  - 8
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/8
ER  - 
`,
  },
  {
    what: 'a lone brace, and a quotation at the end in English',
    edition: edition('en', '2024-12-31', 22, 'The Set {A and Its “Limits”', ['T. Una Vale']),
    apa: 'Vale, T. U. (2024, December 31). The Set {A and Its “Limits.” *Commentary, 2024*(22). https://dipnot.example/en/commentary/2024/22',
    chicago:
      'T. Una Vale, “The Set {A and Its ‘Limits,’” *Commentary* (Dipnot House) 2024, no. 22 (December 31, 2024), https://dipnot.example/en/commentary/2024/22.',
    isnad:
      'T. Una Vale, “The Set {A and Its ‘Limits’”, *Commentary* 2024/22 (31 December 2024), https://dipnot.example/en/commentary/2024/22.',
    biblatex: `@article{vale2024limits22,
  author = {Vale, T. Una},
  title = {The Set \\textbraceleft{}A and Its “Limits”},
  journaltitle = {Commentary},
  volume = {2024},
  number = {22},
  publisher = {Dipnot House},
  date = {2024-12-31},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2024/22},
}
`,
    ris: `TY  - JOUR
AU  - Vale, T. Una
TI  - The Set {A and Its “Limits”
T2  - Commentary
PY  - 2024
DA  - 2024/12/31
VL  - 2024
IS  - 22
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2024/22
ER  - 
`,
  },
  {
    what: 'a question',
    edition: edition('en', '2023-04-23', 3, 'Who Reads Footnotes?', ['Sam Stone']),
    apa: 'Stone, S. (2023, April 23). Who Reads Footnotes? *Commentary, 2023*(3). https://dipnot.example/en/commentary/2023/3',
    chicago:
      'Sam Stone, “Who Reads Footnotes?,” *Commentary* (Dipnot House) 2023, no. 3 (April 23, 2023), https://dipnot.example/en/commentary/2023/3.',
    isnad:
      'Sam Stone, “Who Reads Footnotes?”, *Commentary* 2023/3 (23 April 2023), https://dipnot.example/en/commentary/2023/3.',
    biblatex: `@article{stone2023reads3,
  author = {Stone, Sam},
  title = {Who Reads Footnotes?},
  journaltitle = {Commentary},
  volume = {2023},
  number = {3},
  publisher = {Dipnot House},
  date = {2023-04-23},
  language = {english},
  langid = {english},
  url = {https://dipnot.example/en/commentary/2023/3},
}
`,
    ris: `TY  - JOUR
AU  - Stone, Sam
TI  - Who Reads Footnotes?
T2  - Commentary
PY  - 2023
DA  - 2023/04/23
VL  - 2023
IS  - 3
PB  - Dipnot House
LA  - en
UR  - https://dipnot.example/en/commentary/2023/3
ER  - 
`,
  },
];
