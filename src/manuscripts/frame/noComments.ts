const SENTENCES = [
  /^(?:there\s+are\s+)?no\s+comments(?:\s+yet)?[.!]?$/i,
  /^0\s+(?:comments|yorum)\.?$/i,
  /^be\s+the\s+first\s+to\s+comment[.!]?$/i,
  /^(?:henüz\s+)?(?:h[iİ]ç\s+)?yorum\s+(?:yok|yapılmamış|yapılmamıştır|yapılmadı|bulunmuyor|bulunmamaktadır|eklenmemiş|eklenmemiştir)[.!]?$/iu,
  /^(?:HENÜZ\s+)?(?:HİÇ\s+)?YORUM\s+(?:YOK|YAPILMAMIŞ|YAPILMAMIŞTIR|YAPILMADI|BULUNMUYOR|BULUNMAMAKTADIR)[.!]?$/u,
  /^(?:[iİ]lk\s+yorumu\s+s[iİ]z\s+yapın)[.!]?$/iu,
];

/** Whether a line is what a site prints under a text that nobody has commented on. */
export const isNoComments = (line: string): boolean =>
  line.length <= 60 && SENTENCES.some((sentence) => sentence.test(line));
