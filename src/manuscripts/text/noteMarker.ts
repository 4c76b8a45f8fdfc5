/** How a line of the notes list begins. `rest` is the note's text on that line. */
export type Marker = { number: number; form: 'bracket' | 'plain'; rest: string };

const BRACKET = /^\[\s*(\d{1,4})\s*\](?:\s*[.):](?![.\d]))?\s*/;
/** `1.` or `1)`; a digit after the point would make it a decimal, a date or an hour. */
const PLAIN = /^(\d{1,3})\s?(?:\.(?![.\d])|\))\s*/;

/** The note number a line begins with: `[1]`, `[1].`, `1.` or `1)`, with or without a space after it. */
export const readMarker = (line: string): Marker | undefined => {
  const bracket = BRACKET.exec(line);
  const found = bracket ?? PLAIN.exec(line);
  if (!found) return undefined;
  return { number: Number(found[1]), form: bracket ? 'bracket' : 'plain', rest: line.slice(found[0].length) };
};

const HEADINGS = new Set(
  `notes|note|footnotes|endnotes|end notes|references|sources|notes and references|bibliography|works cited|
  notlar|dipnot|dipnotlar|dipnotları|son notlar|sonnotlar|kaynakça|kaynaklar|dipnotlar ve kaynakça|notlar ve kaynakça|
  kaynakça ve dipnotlar|açıklamalar`
    .split('|')
    .map((heading) => heading.trim()),
);

/** Whether a line is the heading of a notes list, in either language. */
export const isNotesHeading = (line: string): boolean => {
  if (line.length > 40) return false;
  const bare = line.replace(/^[\s#*_=–—-]+|[\s#*_:.=–—-]+$/g, '');
  return HEADINGS.has(bare.toLocaleLowerCase('tr')) || HEADINGS.has(bare.toLowerCase());
};
