import { describe, expect, it } from 'vitest';
import { prefixedBlock, prefixedNote } from './prefixed';
import type { ViewBlock, ViewCall, ViewInline, ViewNote } from './viewModel';

const call: ViewCall = { kind: 'call', number: 1, occurrence: 1, anchor: 'r-a-1', noteAnchor: 'n-a' };
const callToo: ViewCall = { ...call, anchor: 'en-r-a-1', noteAnchor: 'en-n-a' };
const text: ViewInline = { kind: 'text', text: 'n-a', marks: [] };

const blocks: ViewBlock[] = [
  { kind: 'paragraph', id: 'p1', content: [text, call] },
  {
    kind: 'list',
    id: 'p2',
    ordered: false,
    items: [{ content: [text], nested: { kind: 'list', ordered: true, items: [{ content: [call] }] } }],
  },
  { kind: 'table', id: 'p3', rows: [[{ header: true, paragraphs: [[call]] }]] },
  { kind: 'rule' },
  {
    kind: 'quote',
    content: [
      { kind: 'link', href: '#p1', content: [text] },
      { kind: 'link', href: 'https://kiyi.example/#p1', content: [text] },
    ],
  },
];
const note: ViewNote = {
  key: 'a',
  number: 1,
  anchor: 'n-a',
  kind: 'author',
  paragraphs: [[text, { kind: 'link', href: '#p2', content: [text] }]],
  counterpart: 'b',
  returns: [{ anchor: 'r-a-1', occurrence: 1 }],
};

describe('the prefix of ids', () => {
  it('stands on every block and call, and on what points within the page', () => {
    expect(blocks.map((block) => prefixedBlock(block, 'en-'))).toEqual([
      { kind: 'paragraph', id: 'en-p1', content: [text, callToo] },
      {
        kind: 'list',
        id: 'en-p2',
        ordered: false,
        items: [{ content: [text], nested: { kind: 'list', ordered: true, items: [{ content: [callToo] }] } }],
      },
      { kind: 'table', id: 'en-p3', rows: [[{ header: true, paragraphs: [[callToo]] }]] },
      { kind: 'rule' },
      {
        kind: 'quote',
        content: [
          { kind: 'link', href: '#en-p1', content: [text] },
          { kind: 'link', href: 'https://kiyi.example/#p1', content: [text] },
        ],
      },
    ]);
  });

  it('stands on a note and its returns, but not on its keys', () => {
    expect(prefixedNote(note, 'en-')).toEqual({
      ...note,
      anchor: 'en-n-a',
      paragraphs: [[text, { kind: 'link', href: '#en-p2', content: [text] }]],
      returns: [{ anchor: 'en-r-a-1', occurrence: 1 }],
    });
  });
});
