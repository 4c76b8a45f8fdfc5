import { describe, expect, it } from 'vitest';
import { narrowPiece } from './narrowPiece';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, format: 0, version: 1, ...more });
const call = (noteKey: unknown) => ({ type: 'call', noteKey, version: 1 });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('a piece from outside', () => {
  it('is part of a line where nothing of it is a block', () => {
    const piece = narrowPiece([text('bir '), call('aa')], []);
    expect(piece.isLine).toBe(true);
    expect(piece.blocks).toMatchObject([{ type: 'paragraph', children: [{ text: 'bir ' }, { noteKey: 'aa' }] }]);
    expect(narrowPiece([paragraph(text('bir'))], []).isLine).toBe(false);
    expect(narrowPiece([], []).isLine).toBe(false);
  });

  it('keeps what stands loose between blocks, in its place', () => {
    const { blocks, isLine } = narrowPiece([text('a'), paragraph(text('b')), text('c'), call('aa')], []);
    expect(isLine).toBe(false);
    expect(blocks.map((block) => 'children' in block && block.children.length)).toEqual([1, 1, 2]);
  });

  it('brings no unknown node, no address that may not be followed, no forged property', () => {
    const { blocks } = narrowPiece(
      [
        paragraph(
          text('söz', { style: 'background:url(https://kotu.example/)', onclick: 'x', $: { lang: 'not a tag', x: 1 } }),
          { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('bağ')] },
          { type: 'inlineBlock', fields: { id: '1' } },
          call({ toString: 'aa' }),
        ),
        { type: 'block', fields: { blockType: 'code' } },
        { type: 'upload', relationTo: 'users', value: '1' },
        'metin',
        null,
      ],
      [],
    );
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'söz', marks: [] },
          { type: 'text', text: 'bağ', marks: [] },
        ],
      },
    ]);
  });

  it('brings notes with what a note may hold', () => {
    const row = {
      key: 'aa',
      text: { root: { children: [paragraph(text('not'), call('bb')), { type: 'heading', tag: 'h2', children: [] }] } },
      kind: 'boss',
      lang: '<b>',
      address: 'javascript:alert(1)',
      accessedOn: '31.12.2024',
      archivedAddress: 'https://arsiv.example/1',
      counterpart: 'k1',
      locator: 7,
      secret: 'x',
    };
    const { notes } = narrowPiece([], [row, { ...row, key: 'A B' }, null, 'row']);
    expect(notes).toEqual([
      {
        key: 'aa',
        paragraphs: [{ type: 'paragraph', children: [{ type: 'text', text: 'not', marks: [] }] }],
        kind: 'author',
        archivedAddress: 'https://arsiv.example/1',
        counterpart: 'k1',
      },
    ]);
  });

  it('is empty where there is nothing to read', () => {
    for (const odd of [undefined, null, 'x', 7, {}])
      expect(narrowPiece(odd, odd)).toEqual({ blocks: [], notes: [], isLine: false });
  });
});
