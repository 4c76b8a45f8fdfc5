import { describe, expect, it } from 'vitest';
import { readManuscript } from './readManuscript';
import { ManuscriptRefused } from './refusal';

const read = (name: string, content: string | Uint8Array) =>
  readManuscript(
    { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    { language: 'tr', title: 'Liman' },
  );

describe('readManuscript', () => {
  it.each(['liman.txt', 'LIMAN.TXT', 'a.b/liman.text'])('reads %s as plain text', (name) => {
    expect(read(name, 'Liman[1] *büyüdü*.\n\n[1] Arşiv.')).toMatchObject({ calls: 1, noteBodies: 1 });
  });

  it.each(['liman.md', 'liman.markdown'])('reads %s as Markdown', (name) => {
    expect(read(name, 'Liman[^1] *büyüdü*.\n\n[^1]: Arşiv.')).toMatchObject({ calls: 1, noteBodies: 1 });
  });

  it.each([
    ['liman.docx', 'unsupported-format', 'docx'],
    ['liman.png', 'unsupported-format', 'png'],
    ['liman', 'unsupported-format', ''],
    ['liman.', 'unsupported-format', ''],
    ['liman.PDF', 'pdf', undefined],
    ['liman.doc', 'save-as-docx', 'doc'],
    ['liman.odt', 'save-as-docx', 'odt'],
    ['liman.rtf', 'save-as-docx', 'rtf'],
  ] as const)('refuses %s by its extension: %s', (name, reason, detail) => {
    expect(() => read(name, 'Liman.')).toThrow(new ManuscriptRefused(reason, detail));
  });

  it('takes a blank title for none', () => {
    const bytes = new TextEncoder().encode('Liman büyüdü.');
    const draft = readManuscript({ name: 'a.txt', bytes }, { language: 'tr', title: ' ' });
    expect(draft.title).toBeUndefined();
    expect(draft.problems).toMatchObject([{ kind: 'title-missing' }]);
  });

  it('tells a guessed encoding with the first line that depends on it', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Liman.\n\nI'), 0xfe, 0xfd, 0x6b, 0x2e]);
    const draft = read('liman.txt', bytes);
    expect(draft.problems).toEqual([{ kind: 'encoding-guessed', level: 'look', place: { line: 3 }, excerpt: 'Işık.' }]);
  });

  it('reads the same from CRLF as from LF, lines included', () => {
    const text = 'Liman[1] ve[7].\n\n\n[1] Arşiv.\n[2] Age.';
    expect(read('a.txt', text.replaceAll('\n', '\r\n'))).toEqual(read('a.txt', text));
    expect(read('a.txt', `\ufeff${text}`)).toEqual(read('a.txt', text));
  });
});
