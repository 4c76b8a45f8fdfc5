import mammoth from 'mammoth';
import type { Archive } from '../../archive/archive';
import { decodeXml } from '../../xml/decodeXml';
import type { WordComment, WordDocument, WordNode, WordNote } from './wordNodes';

/** What mammoth passes to `transformDocument`: notes stand in an index by kind and id. */
type Raw = { children: WordNode[]; notes: { _notes: Record<string, WordNote> }; comments: WordComment[] };

/** The part of a zip file that mammoth asks for; it is given unpacked files, so that it never meets a zip. */
const fileOf = (archive: Archive, parts: ReadonlyMap<string, string>) => ({
  exists: (name: string): boolean => archive.has(name),
  read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const bytes = archive.get(name) ?? new Uint8Array();
    return Promise.resolve(encoding === undefined ? bytes : (parts.get(name) ?? decodeXml(bytes)));
  },
});

/**
 * Reads a Word file by mammoth as far as its document; mammoth's HTML is not asked for. `parts` are read in place of
 * the archive's own. Returns with the document what mammoth did not understand. External files are never read.
 */
export const runMammoth = async (
  archive: Archive,
  parts: ReadonlyMap<string, string>,
): Promise<{ document: WordDocument; remarks: string[] }> => {
  let document: WordDocument = { children: [], notes: [], comments: [] };
  const input = { file: fileOf(archive, parts) } as unknown as { buffer: Buffer };
  const { messages } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    styleMap: [],
    transformDocument: ({ children, notes, comments, ...rest }: Raw) => {
      document = { children, notes: Object.values(notes._notes), comments };
      return { ...rest, children: [], notes, comments: [] };
    },
  });
  return { document, remarks: messages.map(({ message }) => message) };
};
