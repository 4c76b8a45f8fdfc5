import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowBody, narrowNote } from './narrow';
import type { Block, Inline, List, Mark, Paragraph } from './nodes';
import { bodyToLexical, noteToLexical } from './toLexical';

const MARKS: Mark[] = ['bold', 'italic', 'subscript', 'superscript'];

const text = (marks: Mark[]): fc.Arbitrary<Inline> =>
  fc
    .record({
      text: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('\t', 'Iğdır’da', 'Հայաստան')),
      marks: fc.subarray(marks),
      lang: fc.option(fc.constantFrom('hy', 'ar', 'sr-Latn'), { nil: undefined }),
    })
    .map(({ lang, ...own }) => ({ type: 'text', ...own, ...(lang === undefined ? {} : { lang }) }));

const call = fc.constantFrom('a', 'b2').map((noteKey): Inline => ({ type: 'call', noteKey }));
const aBreak = fc.constant<Inline>({ type: 'break' });

const run = (marks: Mark[], ...more: fc.Arbitrary<Inline>[]): fc.Arbitrary<Inline[]> => {
  const plain = fc.oneof(text(marks), aBreak, ...more);
  const link = fc
    .tuple(fc.constantFrom('https://example.org/x', '#p1', 'mailto:a@example.org'), fc.array(plain, { maxLength: 3 }))
    .map(([href, children]): Inline => ({ type: 'link', href, children }));
  return fc.array(fc.oneof(plain, link), { maxLength: 5 });
};

const bodyRun = run(MARKS, call);

const list: fc.Arbitrary<List> = fc.letrec<{ list: List }>((tie) => ({
  list: fc
    .record({
      ordered: fc.boolean(),
      start: fc.integer({ min: 2, max: 50 }),
      items: fc.array(
        fc
          .record({ children: bodyRun, nested: fc.option(tie('list'), { nil: undefined, depthSize: 'small' }) })
          .map(({ children, nested }) => (nested ? { children, nested } : { children })),
        { maxLength: 3 },
      ),
    })
    .map(({ ordered, start, items }) => ({ type: 'list', ordered, ...(ordered ? { start } : {}), items })),
})).list;

const paragraph = (content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Paragraph> =>
  content.map((children) => ({ type: 'paragraph', children }));

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph(bodyRun),
  bodyRun.map((children): Block => ({ type: 'quote', children })),
  fc
    .tuple(fc.constantFrom(2, 3, 4), bodyRun)
    .map(([level, children]): Block => ({ type: 'heading', level: level as 2 | 3 | 4, children })),
  list,
  fc
    .array(fc.array(fc.record({ header: fc.boolean(), children: fc.array(paragraph(bodyRun), { maxLength: 2 }) })))
    .map((rows): Block => ({ type: 'table', rows })),
  fc.uuid().map((media): Block => ({ type: 'picture', media })),
  fc.constant<Block>({ type: 'rule' }),
);

const blocks = fc
  .array(fc.tuple(block, fc.boolean()), { maxLength: 6 })
  .map((pairs) => pairs.map(([one, named], index): Block => (named ? { ...one, id: `p${index + 1}` } : one)));

describe('bodyToLexical', () => {
  it('is read back by narrowBody as it was', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        expect(narrowBody(bodyToLexical(body))).toEqual({ blocks: body, refusals: [] });
      }),
    );
  });

  it('survives storage as JSON', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        expect(JSON.parse(JSON.stringify(bodyToLexical(body)))).toEqual(bodyToLexical(body));
      }),
    );
  });

  it('writes the forms that Lexical serializes', () => {
    const body: Block[] = [
      { type: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'a', marks: ['bold'], lang: 'hy' }] },
      { type: 'list', ordered: true, start: 3, items: [{ children: [] }] },
    ];
    const common = { direction: null, format: '', indent: 0, version: 1 };
    expect(bodyToLexical(body)).toEqual({
      root: {
        type: 'root',
        ...common,
        children: [
          {
            type: 'paragraph',
            ...common,
            textFormat: 0,
            textStyle: '',
            $: { blockId: 'p1' },
            children: [
              {
                type: 'text',
                text: 'a',
                format: 1,
                detail: 0,
                mode: 'normal',
                style: '',
                version: 1,
                $: { lang: 'hy' },
              },
            ],
          },
          {
            type: 'list',
            ...common,
            listType: 'number',
            tag: 'ol',
            start: 3,
            children: [{ type: 'listitem', ...common, value: 3, children: [] }],
          },
        ],
      },
    });
  });
});

describe('noteToLexical', () => {
  it('is read back by narrowNote as it was', () => {
    fc.assert(
      fc.property(fc.array(paragraph(run(['bold', 'italic'])), { maxLength: 4 }), (paragraphs) => {
        expect(narrowNote(noteToLexical(paragraphs))).toEqual({ blocks: paragraphs, refusals: [] });
      }),
    );
  });
});
