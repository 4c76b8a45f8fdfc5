import { describe, expect, it } from 'vitest';
import { shown } from '../examples/shown';
import { formats } from './examples/formats.samples';
import { notes } from './examples/notes.samples';
import { lostWords } from './examples/lostWords';
import { text } from './examples/text.samples';
import { things } from './examples/things.samples';
import { wordFile } from './examples/wordFile';
import { readDocx } from './readDocx';

describe('a file of Word', () => {
  it.each([...notes, ...text, ...formats, ...things])(
    '$name',
    async ({ parts, options, draft, body, notes: noted, problems, lost }) => {
      const title = options?.title ?? (draft?.title === undefined && problems?.includes('title-missing@1') !== true);
      const file = wordFile(parts);
      const read = await readDocx(file, {
        language: 'tr',
        ...options,
        ...(title === true && { title: 'Bir başlık' }),
      });
      expect(shown(read)).toEqual({ body, notes: noted ?? [], problems: problems ?? [] });
      expect(read).toMatchObject(draft ?? {});
      expect(await lostWords(file, read)).toEqual(lost ?? []);
    },
  );
});
