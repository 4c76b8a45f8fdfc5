/** Text without what is shown as code, where signs mean themselves. */
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Links to files and places of the house: `path` as it stands (empty: this file), `anchor` without `#`. */
export const linksIn = (text: string): { path: string; anchor: string }[] => {
  const plain = text.replace(/^```[\s\S]*?^```/gm, '');
  const found = [...plain.matchAll(/\]\(([^)\s]+)\)/g), ...plain.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return found.flatMap(([, target = '']) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [path = '', anchor = ''] = target.split('#');
    return [{ path, anchor }];
  });
};

/** The anchors of a file's headings, as GitHub makes them. */
export const anchorsIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** The rows of the tables under one heading, as cells, without their heads. */
export const rowsUnder = (text: string, heading: string): string[][] => {
  const parts = text.split(/^#+ (.+)$/m);
  const part = parts[parts.indexOf(heading) + 1] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  const isLine = (line: string | undefined): boolean => /^\|[\s|:-]+\|$/.test(line ?? '');
  return lines
    .filter((line, index) => !isLine(line) && !isLine(lines[index + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
};
