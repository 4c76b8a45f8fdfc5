const AUTHORS = /^(?:yazar|yazarlar|yazar\(lar\)|yazan|author|authors|author\(s\))\s*:\s*(.+)$/iu;
const TITLE = /^(?:başl[ıi]k|title)\s*:\s*(.+)$/iu;

const isFullName = (name: string): boolean => /\S\s+\S/.test(name);

const splitNames = (names: string): string[] => {
  const clean = (parts: string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');
  if (names.includes(';')) return clean(names.split(';'));
  const parts = clean(names.split(/,|\s(?:and|ve|&)\s/iu));
  // `Demir, Ayşe` is one person: a comma parts names only where every part is a whole name.
  return parts.every(isFullName) ? parts : [names.trim()];
};

/** The names of a line marked as the authors' (`Yazar: …`, `Authors: A; B`); undefined for any other line. */
export const readAuthors = (line: string): string[] | undefined => {
  const names = line.length <= 300 ? AUTHORS.exec(line)?.[1] : undefined;
  return names === undefined ? undefined : splitNames(names);
};

/** The title of a line marked as such (`Başlık: …`, `Title: …`); undefined for any other line. */
export const readTitleLabel = (line: string): string | undefined =>
  line.length <= 300 ? TITLE.exec(line)?.[1]?.trim() : undefined;
