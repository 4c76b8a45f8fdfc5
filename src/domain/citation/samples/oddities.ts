import { edition } from './sample';
import type { CitationSample } from './sample';

export const ODDITIES: CitationSample[] = [
  {
    what: 'a very long title, kept whole',
    edition: edition(
      'tr',
      '2024-11-10',
      21,
      'Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar',
      ['Lale Moss'],
    ),
    apa: 'Moss, L. (2024, 10 Kasım). Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar. *Yorum, 2024*(21). https://dipnot.example/tr/yorum/2024/21',
    chicago:
      'Lale Moss, “Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar”, *Yorum* (Dipnot Evi) 2024, sy. 21 (10 Kasım 2024), https://dipnot.example/tr/yorum/2024/21.',
    isnad:
      'Lale Moss, “Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar”, *Yorum* 2024/21 (10 Kasım 2024), https://dipnot.example/tr/yorum/2024/21.',
    biblatex: `@article{moss2024kiyi21,
  author = {Moss, Lale},
  title = {Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar},
  journaltitle = {Yorum},
  volume = {2024},
  number = {21},
  publisher = {Dipnot Evi},
  date = {2024-11-10},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/2024/21},
}
`,
    ris: `TY  - JOUR
AU  - Moss, Lale
TI  - Kıyı Şeridinde Yüz Yıl: Balıkçıların, Fener Bekçilerinin, Gümrük Memurlarının ve Yolcuların Defterlerinde Değişen Bir Limanın, Unutulmuş Adların, Silinmiş Tabelaların ve Yeniden Çizilen Haritaların Hikâyesi Üzerine Notlar
T2  - Yorum
PY  - 2024
DA  - 2024/11/10
VL  - 2024
IS  - 21
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/2024/21
ER  - 
`,
  },
  {
    what: 'no number',
    edition: edition('tr', '2024-01-05', null, 'Sessizlik Dersleri', ['Jale Kaya']),
    apa: 'Kaya, J. (2024, 5 Ocak). Sessizlik Dersleri. *Yorum.* https://dipnot.example/tr/yorum/x',
    chicago: 'Jale Kaya, “Sessizlik Dersleri”, *Yorum* (Dipnot Evi), 5 Ocak 2024, https://dipnot.example/tr/yorum/x.',
    isnad: 'Jale Kaya, “Sessizlik Dersleri”, *Yorum* (5 Ocak 2024), https://dipnot.example/tr/yorum/x.',
    biblatex: `@article{kaya2024sessizlik,
  author = {Kaya, Jale},
  title = {Sessizlik Dersleri},
  journaltitle = {Yorum},
  publisher = {Dipnot Evi},
  date = {2024-01-05},
  language = {turkish},
  langid = {turkish},
  url = {https://dipnot.example/tr/yorum/x},
}
`,
    ris: `TY  - JOUR
AU  - Kaya, Jale
TI  - Sessizlik Dersleri
T2  - Yorum
PY  - 2024
DA  - 2024/01/05
PB  - Dipnot Evi
LA  - tr
UR  - https://dipnot.example/tr/yorum/x
ER  - 
`,
  },
];
