import type { Inline, Text } from '../../domain/lexical/nodes';

/** Splits a run at the line ends of the file; formats and links that run over one are continued. */
export const splitLines = (run: Inline[]): Inline[][] => {
  const lines: Inline[][] = [[]];
  const add = (inline: Inline) => lines.at(-1)?.push(inline);
  for (const inline of run) {
    if (inline.type !== 'text') {
      add(inline);
      // A typed line break ends its line in the file too.
      if (inline.type === 'break') lines.push([]);
      continue;
    }
    inline.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') add({ ...inline, text });
    });
  }
  return lines;
};

const sameFormat = (one: Text, other: Text): boolean =>
  one.lang === other.lang && one.marks.join() === other.marks.join();

/** Replaces the file's line ends by spaces and joins neighbouring text of one format. */
export const joinLines = (run: Inline[]): Inline[] => {
  const joined: Inline[] = [];
  for (const inline of run) {
    const last = joined.at(-1);
    if (inline.type === 'text') {
      const text = inline.text.replaceAll('\n', ' ');
      if (last?.type === 'text' && sameFormat(last, inline)) last.text += text;
      else if (text !== '') joined.push({ ...inline, text });
    } else joined.push(inline.type === 'link' ? { ...inline, children: joinLines(inline.children) } : inline);
  }
  return joined;
};
