import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** How large a file is: words of its text without the notes, and notes. */
export type WordFileSize = { words: number; notes: number };

const VOCABULARY = 'liman fener harita kayıt defter gemi posta ada kıyı rüzgâr bekçi yıl kent arşiv gözlem ışık'.split(
  ' ',
);

/** Words in a fixed order that repeats late. */
const words = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => VOCABULARY[((from + index) * 7 + ((from + index) >> 4)) % 16] ?? '');

/** A file of Word of that size: paragraphs of 100 words in runs of ten, every third of them in italics. */
export const wordFileOf = async ({ words: count, notes }: WordFileSize): Promise<Uint8Array> => {
  const paragraphs = Math.ceil(count / 100);
  const children = Array.from({ length: paragraphs }, (_, at) => {
    const runs = Array.from(
      { length: 10 },
      (_unused, run) => new TextRun({ text: `${words(at * 100 + run * 10, 10).join(' ')} `, italics: run % 3 === 2 }),
    );
    const own = Array.from({ length: notes }, (_unused, note) => note + 1).filter((note) => note % paragraphs === at);
    return new Paragraph({ children: [...runs, ...own.map((note) => new FootnoteReferenceRun(note))] });
  });
  const footnotes = Object.fromEntries(
    Array.from({ length: notes }, (_, note) => [
      note + 1,
      {
        children: [
          new Paragraph(
            `${words(note, 12).join(' ')}, https://liman.example/${note + 1} (Erişim tarihi: 6 Şubat 2024).`,
          ),
        ],
      },
    ]),
  );
  const title = new Paragraph({ text: 'Fener haritaları', heading: HeadingLevel.TITLE });
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children: [title, ...children] }] }));
};
