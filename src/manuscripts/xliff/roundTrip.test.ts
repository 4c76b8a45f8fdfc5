import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../domain/commentary/model';
import type { Inline } from '../../domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { judgeReturned } from '../../domain/xliff/judgeReturned';
import { sourcesPrint } from '../../domain/xliff/sourcesPrint';
import { takeRuns } from '../../domain/xliff/takeRuns';
import { callsByCode, unitsOf, type Side } from '../../domain/xliff/units';
import { untranslated } from '../../domain/commentary/untranslated';
import { writeXliff } from '../../domain/xliff/writeXliff';
import { mapRuns } from '../../domain/lexical/mapRuns';
import { editions, type ReadEdition } from '../../testing/demo/readEditions';
import { readXml } from '../../exports/markup/readXml';
import { readManuscript } from '../readManuscript';
import { readXliff } from './readXliff';

const sideOf = ({ place, standfirst, notes = {}, original }: ReadEdition): Side => {
  const bytes = readFileSync(join('src/testing/demo', place.file));
  const draft = readManuscript({ name: place.file, bytes }, { language: place.language });
  return {
    title: draft.title ?? '',
    standfirst: standfirst ?? '',
    blocks: draft.blocks.map((block, index) => ({ ...block, id: `p${index + 1}` })),
    notes: draft.notes.map(({ key, paragraphs }): Note => ({
      key,
      paragraphs,
      kind: notes[key]?.kind ?? 'author',
      ...(original && notes[key]?.kind !== 'translator' ? { counterpart: key } : {}),
    })),
  };
};

const fileOf = (original: Side, translation: Side): string => {
  const units = unitsOf(original, translation);
  return writeXliff({
    srcLang: 'tr',
    trgLang: 'en',
    original: '/tr/yorum/2024/5/x',
    facts: { edition: 'e1', rev: '3', sources: sourcesPrint(units) },
    units,
    numbers: new Map(),
  });
};

const LANGUAGES = { source: 'tr', target: 'en' };
const bytes = (xml: string) => new TextEncoder().encode(xml);
const judge = (xml: string, original: Side, translation: Side) =>
  judgeReturned(unitsOf(original, translation), readXliff(bytes(xml)), {
    calls: callsByCode(original.notes, translation.notes),
    languages: LANGUAGES,
  });

const storedOf = ({ title, standfirst, blocks, notes }: Side) => ({
  title,
  standfirst,
  body: bodyToLexical(blocks),
  notes: notes.map(({ paragraphs, ...row }) => ({ ...row, text: noteToLexical(paragraphs) })),
});

/** The translation as it is begun: no word of the body, the notes as in the original. */
const begunFrom = ({ blocks, notes }: Side): Side => {
  const keys = new Map(notes.map(({ key }) => [key, `z${key}`]));
  return {
    title: '',
    standfirst: '',
    blocks: untranslated(blocks, keys),
    notes: notes.map((note) => ({ ...note, key: `z${note.key}`, counterpart: note.key })),
  };
};

const pairs = editions.flatMap((translation) => {
  const original = editions.find(({ id }) => id === translation.original);
  return original ? [{ name: translation.id, original: sideOf(original), translation: sideOf(translation) }] : [];
});

describe('a file that comes back as it was sent', () => {
  it.each(pairs)('changes nothing in $name, and brings the same again', ({ original, translation }) => {
    const xml = fileOf(original, translation);
    expect(readXml(xml).name).toBe('xliff');
    const units = unitsOf(original, translation);
    const back = readXliff(bytes(xml));
    expect(back.units.map(({ id, source }) => [id, source])).toEqual(units.map(({ id, source }) => [id, source]));
    expect(judge(xml, original, translation)).toEqual({ faults: [], runs: new Map() });
  });

  const works = editions.map((edition) => ({ name: edition.id, side: sideOf(edition) }));
  it.each(works)('rebuilds every sign of $name from an empty translation', ({ side }) => {
    const begun = begunFrom(side);
    const xml = fileOf(side, begun).replaceAll(
      /<source>(.*?)<\/source>\n(?:<target>.*?<\/target>\n)?/gs,
      (_, said: string) => `<source>${said}</source>\n<target>${said}</target>\n`,
    );
    const { faults, runs } = judge(xml, side, begun);
    expect(faults).toEqual([]);
    const rename = (run: Inline[]): Inline[] =>
      run.map((inline) => {
        if (inline.type === 'call') return { ...inline, noteKey: `z${inline.noteKey}` };
        return inline.type === 'link' ? { ...inline, children: rename(inline.children) } : inline;
      });
    const taken = takeRuns(storedOf(begun), side, begun, runs);
    expect(taken).toEqual(
      storedOf({
        ...begun,
        title: side.title,
        standfirst: side.standfirst,
        blocks: side.blocks.map((block) => mapRuns(block, rename)),
      }),
    );
  });

  it('keeps signs that XML has no place for', () => {
    const side: Side = { title: 'Bir\u0007 iki\u000b', standfirst: '', blocks: [], notes: [] };
    const xml = fileOf(side, { ...side, title: 'One\u0007 two' });
    expect(xml).toContain('<cp hex="0007"/>');
    expect(judge(xml, side, { ...side, title: 'One\u0007 two' })).toEqual({ faults: [], runs: new Map() });
  });
});
