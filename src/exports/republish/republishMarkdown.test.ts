import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNote, anEdition, call, p, SETTINGS, text } from '../../domain/commentary/examples';
import type { Edition } from '../../domain/commentary/model';
import { toEditionView } from '../../domain/commentary/view';
import type { Block, Inline, Mark } from '../../domain/lexical/nodes';
import { plainText, runsOf, textOf } from '../../domain/lexical/walk';
import { readManuscript } from '../../manuscripts/readManuscript';
import { WORDS } from '../markup/examples';
import { toRepublishMarkdown } from './republishMarkdown';

const SITE = 'https://liman.example';
const AFTER = 'Attribution of the text.';

const written = (own: Partial<Edition>, words = WORDS): string => {
  const after = [[{ kind: 'text' as const, text: AFTER, marks: [] }]];
  return toRepublishMarkdown(toEditionView(anEdition(own), SETTINGS), { ...words, after }, SITE);
};

const readBack = (markdown: string) =>
  readManuscript({ name: 'a.md', bytes: new TextEncoder().encode(markdown) }, { language: 'en' });

/** What both sides must agree on: text without the edges of lines, calls in their places, kinds of blocks. */
const shown = (run: Inline[]): string =>
  run
    .map((inline): string => {
      if (inline.type === 'call') return `[^${inline.noteKey}]`;
      if (inline.type === 'link') return shown(inline.children);
      return textOf([inline]);
    })
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim();

const outline = (blocks: Block[]): string[] =>
  blocks.map((block) => (block.type === 'rule' ? '---' : `${block.type}: ${runsOf(block).map(shown).join(' / ')}`));

const edition = (blocks: Block[], notes = [aNote('a'), aNote('b')]): Partial<Edition> => ({ blocks, notes });

const bodyOf = (markdown: string): Block[] => {
  const { blocks } = readBack(markdown);
  expect(outline(blocks.slice(-2))).toEqual(['---', `paragraph: ${AFTER}`]);
  return blocks.slice(0, -2);
};

const roundTrip = (blocks: Block[]) => expect(outline(bodyOf(written(edition(blocks))))).toEqual(outline(blocks));

describe('an edition as Markdown', () => {
  it('names itself, keeps its notes under their keys and ends with what is asked of whoever publishes it', () => {
    const markdown = written({
      title: 'Mines # in *the* soil',
      standfirst: 'A standfirst.',
      blocks: [p('A sentence', call('bakan'), call('arm'), '.'), p('Again', call('bakan'), ': so.')],
      notes: [
        aNote('bakan', '', { paragraphs: [p('One.'), p('Two.')], address: 'https://kiyi.example/7' }),
        aNote('arm', 'Փարոս', { lang: 'hy', kind: 'translator' }),
      ],
    });
    expect(markdown).toBe(`# Mines \\# in \\*the\\* soil

*A standfirst.*

A sentence[^bakan][^arm].

Again[^bakan]\\: so.

[^bakan]: One.

    Two. [kiyi.example](https://kiyi.example/7)

[^arm]: Translator's note: <span lang="hy">Փարոս</span>

---

Attribution of the text.
`);
  });

  it('is read back with its title, its text and its notes', () => {
    const notes = [
      aNote('a', '', { paragraphs: [p('First ', text('Journal', { marks: ['italic'] }), '.'), p('Second.')] }),
      aNote('b', 'https://kiyi.example/a_b_(c)?x=1&copy=2 (accessed: 6 February 2024).'),
      aNote('c', 'Փարոսների քարտեզները', { lang: 'hy' }),
    ];
    const blocks = [p('Text', call('a'), call('b'), ' and', call('c'), ' more', call('a'), '.')];
    const draft = readBack(written({ blocks, notes, title: '5. Mines & “soil”: 100 %!' }));
    expect(draft.title).toBe('5. Mines & “soil”: 100 %!');
    expect(outline(draft.blocks.slice(0, 1))).toEqual(outline(blocks));
    expect(draft.notes.map(({ key, paragraphs, lang }) => ({ key, text: plainText(paragraphs), lang }))).toEqual(
      notes.map(({ key, paragraphs, lang }) => ({ key, text: plainText(paragraphs), lang })),
    );
    expect(draft.problems).toEqual([]);
  });

  it('keeps marks and languages', () => {
    const marked = (words: string, ...marks: Mark[]) => text(words, { marks });
    const blocks = [
      p('a ', marked('bold', 'bold'), marked(' italic ', 'italic'), marked('both', 'bold', 'italic'), ' b'),
      p('in', marked('“word”', 'bold'), 'side', marked('2', 'superscript'), marked('b', 'subscript')),
      p(text('Փարոս', { lang: 'hy', marks: ['italic'] }), ' end'),
    ];
    const formats = (all: Block[]) =>
      all
        .flatMap(runsOf)
        .map((run) =>
          run.flatMap((inline) =>
            inline.type === 'text' && (inline.marks.length > 0 || inline.lang)
              ? [[inline.text.trim(), inline.marks.toSorted().join(), inline.lang]]
              : [],
          ),
        );
    expect(formats(bodyOf(written(edition(blocks))))).toEqual(formats(blocks));
  });

  it.each<[string, Block[]]>([
    [
      'a list in a list',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            {
              children: [text('one')],
              nested: { type: 'list', ordered: true, start: 3, items: [{ children: [text('three')] }] },
            },
            { children: [], nested: { type: 'list', ordered: false, items: [{ children: [text('deep')] }] } },
          ],
        },
      ],
    ],
    [
      'two lists after each other',
      [
        { type: 'list', ordered: true, items: [{ children: [text('a')] }] },
        { type: 'list', ordered: true, start: 7, items: [{ children: [text('b'), { type: 'break' }, text('c')] }] },
      ],
    ],
    [
      'a table with a sign of its own in it',
      [
        {
          type: 'table',
          rows: [
            [
              { header: true, children: [p('a | b')] },
              { header: true, children: [p('c', call('a'))] },
            ],
            [
              { header: false, children: [p('\\')] },
              { header: false, children: [p('- d')] },
            ],
          ],
        },
      ],
    ],
    [
      'quotations',
      [
        { type: 'quote', children: [text('> one'), { type: 'break' }, text('two')] },
        { type: 'quote', children: [text('three')] },
      ],
    ],
    [
      'headings',
      [
        { type: 'heading', level: 2, children: [text('1. First #')] },
        { type: 'heading', level: 4, children: [text('# x'), { type: 'break' }, text('y')] },
      ],
    ],
    [
      'a rule and what looks like one',
      [p('a'), { type: 'rule' }, p('---'), p('==='), p('a', { type: 'break' }, '---')],
    ],
  ])('keeps %s', (_, blocks) => roundTrip(blocks));

  const SIGNS = [...'\\`*_{}[]()<>#+-.!|~@:&=^"\' \t0123aZİş“—é'];
  const piece = fc.oneof(
    fc
      .array(fc.constantFrom(...SIGNS, 'https://x.example/a_b', '&amp;', '1.', '[^a]', '~~', '<br>'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((all) => all.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  );
  const marks = fc.subarray<Mark>(['bold', 'italic', 'superscript'], { maxLength: 2 });
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ words: piece, marks }).map((own) => text(own.words, { marks: own.marks })) },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b').map(call) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
    {
      weight: 1,
      arbitrary: piece.map((words): Inline => ({
        type: 'link',
        href: 'https://y.example/(a)',
        children: [text(words)],
      })),
    },
  );

  it('reads as the text it was made of, whatever signs stand in it', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), (run) => {
        // The frame of a page (title, authors, rights) is looked for in the first and last lines: keep them apart.
        const guard = p('A sentence that stands here, so that what follows it is text. And so on.');
        const blocks: Block[] = [guard, { type: 'paragraph', children: run }, guard];
        const back = bodyOf(written(edition(blocks)));
        const squeezed = (all: Block[]) => outline(all).join('\n').replace(/\s+/g, ' ');
        const visible = shown(run)
          .replace(/[\p{Cc}\u00ad]/gu, '')
          .trim();
        expect(squeezed(back)).toBe(
          squeezed(visible === '' ? [guard, guard] : blocks).replace(/(?![\n])[\p{Cc}\u00ad]/gu, ''),
        );
      }),
      { seed: 2024, numRuns: 300 },
    );
  });
});
