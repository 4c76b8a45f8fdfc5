/** What a manuscript may be, as it is stored; the words of each are under `admin.manuscripts.format`. */
export const FORMATS = ['docx', 'html', 'markdown', 'text'] as const;
export type Format = (typeof FORMATS)[number];

const MIME: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

const BY_EXTENSION = new Map<string, Format>([
  ['docx', 'docx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/** Of what format a file is by its name, with its extension and media type; what has no other is text. */
export const formatOf = (name: string): { format: Format; extension: string; mimeType: string } => {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = BY_EXTENSION.get(extension) ?? 'text';
  return { format, extension: format === 'text' ? 'txt' : extension, mimeType: MIME[format] };
};
