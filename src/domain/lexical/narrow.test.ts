import { describe, expect, it } from 'vitest';
import { narrowBody, narrowNote } from './narrow';

const root = (...children: unknown[]) => ({ root: { type: 'root', children } });
const words = (text: string, own: object = {}) => ({ type: 'text', text, format: 0, ...own });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown, own: object = {}) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [words('here')],
  ...own,
});

/** Lists nested in one another whose innermost node stands at `depth`. */
const listsDownTo = (depth: number): object => {
  let children: object[] = [];
  for (let level = depth; level >= 1; level -= 1) {
    children = [level % 2 === 0 ? { type: 'listitem', children } : { type: 'list', listType: 'bullet', children }];
  }
  return root(...children);
};

describe('narrowBody', () => {
  it('takes nothing for an empty body', () => {
    for (const empty of [null, undefined, '', root()]) expect(narrowBody(empty)).toEqual({ blocks: [], refusals: [] });
  });

  it('refuses what is no editor state', () => {
    for (const strange of ['text', 7, [], {}, { root: 1 }, { root: { children: 'x' } }]) {
      expect(narrowBody(strange).refusals).toEqual([{ kind: 'unknown-node', path: 'root', found: typeof strange }]);
    }
  });

  it('reads marks, language marks, tabs, line breaks and calls', () => {
    const { blocks, refusals } = narrowBody(
      root(
        paragraph(
          words('a', { format: 1 | 2 }),
          words('Երևան', { $: { lang: 'hy' } }),
          { type: 'tab', text: '\t', format: 0 },
          words('2', { format: 64 }),
          words('n', { format: 32 }),
          { type: 'linebreak' },
          { type: 'call', noteKey: 'k' },
        ),
      ),
    );
    expect(refusals).toEqual([]);
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'a', marks: ['bold', 'italic'] },
          { type: 'text', text: 'Երևան', marks: [], lang: 'hy' },
          { type: 'text', text: '\t', marks: [] },
          { type: 'text', text: '2', marks: ['superscript'] },
          { type: 'text', text: 'n', marks: ['subscript'] },
          { type: 'break' },
          { type: 'call', noteKey: 'k' },
        ],
      },
    ]);
  });

  it('reads block ids, of a picture from the node itself because the editor keeps no state there', () => {
    const { blocks } = narrowBody(
      root(
        { ...paragraph(words('a')), $: { blockId: 'p12' } },
        { type: 'upload', relationTo: 'media', value: { id: 'm1', filename: 'x.png' }, id: 'p3' },
        { type: 'upload', relationTo: 'media', value: 'm2', id: '65f0c0ffee65f0c0ffee65f0' },
        { ...paragraph(words('b')), $: { blockId: 'intro' } },
      ),
    );
    expect(blocks.map(({ id }) => id)).toEqual(['p12', 'p3', undefined, undefined]);
    expect(blocks[1]).toEqual({ type: 'picture', media: 'm1', id: 'p3' });
  });

  it('hangs a nested list on the item before it', () => {
    const nested = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [words('y')] }] };
    const { blocks, refusals } = narrowBody(
      root({
        type: 'list',
        listType: 'number',
        start: 3,
        children: [
          { type: 'listitem', children: [words('x')] },
          { type: 'listitem', children: [nested] },
          { type: 'listitem', children: [words('z')] },
        ],
      }),
    );
    expect(refusals).toEqual([]);
    expect(blocks).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          { children: [{ text: 'x' }], nested: { ordered: false, items: [{ children: [{ text: 'y' }] }] } },
          { children: [{ text: 'z' }] },
        ],
      },
    ]);
  });

  it('reads tables and refuses merged cells, which the model has no word for', () => {
    const cell = (own: object) => ({ type: 'tablecell', children: [paragraph(words('c'))], ...own });
    const table = (...cells: object[]) => root({ type: 'table', children: [{ type: 'tablerow', children: cells }] });
    expect(narrowBody(table(cell({ headerState: 2 }), cell({ headerState: 0, colSpan: 1 })))).toMatchObject({
      blocks: [{ type: 'table', rows: [[{ header: true }, { header: false }]] }],
      refusals: [],
    });
    expect(narrowBody(table(cell({ colSpan: 2 }))).refusals).toEqual([
      { kind: 'unknown-node', path: 'root.children[0].children[0].children[0]', found: 'merged tablecell' },
    ]);
  });

  it('names the place and the block of what it refuses', () => {
    const { refusals } = narrowBody(
      root(paragraph(), { ...paragraph(words('a'), { type: 'iframe' }), $: { blockId: 'p7' } }, { type: 'code' }),
    );
    expect(refusals).toEqual([
      { kind: 'unknown-node', path: 'root.children[1].children[1]', found: 'iframe', block: 'p7' },
      { kind: 'unknown-node', path: 'root.children[2]', found: 'code' },
    ]);
  });

  it.each([8, 4, 16, 128, 1 << 20])('refuses text format %i and keeps the words', (format) => {
    const { blocks, refusals } = narrowBody(root(paragraph(words('a', { format: format | 1 }))));
    expect(refusals).toMatchObject([{ found: `text format ${format}` }]);
    expect(blocks).toMatchObject([{ children: [{ text: 'a', marks: ['bold'] }] }]);
  });

  it.each(['https://example.org/a?b=c#d', 'http://localhost:3000/x', 'mailto:a@example.org', '/tr/yorum', '#p3'])(
    'lets a link lead to %s',
    (url) => {
      const { blocks, refusals } = narrowBody(root(paragraph(link(url), link(url, { type: 'autolink' }))));
      expect(refusals).toEqual([]);
      expect(blocks).toMatchObject([
        {
          children: [
            { type: 'link', href: url },
            { type: 'link', href: url },
          ],
        },
      ]);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https://',
    'http://a b',
    'relative',
    '',
    7,
    undefined,
  ])('refuses a link to %j and keeps its words', (url) => {
    const { blocks, refusals } = narrowBody(root(paragraph(link(url))));
    expect(refusals).toMatchObject([{ kind: 'unknown-node', path: 'root.children[0].children[0]' }]);
    expect(blocks).toMatchObject([{ children: [{ type: 'text', text: 'here' }] }]);
  });

  it('refuses internal document links, links in links, other uploads and other heading levels', () => {
    const { refusals } = narrowBody(
      root(
        paragraph(link('https://a.example', { fields: { linkType: 'internal', url: 'https://a.example' } })),
        paragraph({ ...link('https://a.example'), children: [link('https://b.example')] }),
        { type: 'upload', relationTo: 'users', value: 'u1' },
        { type: 'heading', tag: 'h1', children: [] },
        { type: 'heading', tag: 'constructor', children: [] },
      ),
    );
    expect(refusals.map(({ found }) => found)).toEqual([
      'link',
      'link https://b.example',
      'upload',
      'heading h1',
      'heading constructor',
    ]);
  });

  it('goes down to depth 64 and no further', () => {
    expect(narrowBody(listsDownTo(64)).refusals).toEqual([]);
    expect(narrowBody(listsDownTo(65)).refusals).toMatchObject([
      { kind: 'too-deep', found: 'list', path: `root${'.children[0]'.repeat(65)}` },
    ]);
    expect(narrowBody(listsDownTo(100_000)).refusals).toMatchObject([{ kind: 'too-deep' }]);
  });
});

describe('narrowNote', () => {
  it('takes paragraphs and refuses everything that only a body may hold', () => {
    const { blocks, refusals } = narrowNote(
      root(
        paragraph(words('a', { format: 2 }), { type: 'linebreak' }, link('https://a.example')),
        paragraph({ type: 'call', noteKey: 'k' }),
        paragraph(words('2', { format: 64 })),
        { type: 'quote', children: [] },
      ),
    );
    expect(blocks).toHaveLength(3);
    expect(refusals.map(({ path, found }) => `${path} ${found}`)).toEqual([
      'root.children[1].children[0] call',
      'root.children[2].children[0] text format 64',
      'root.children[3] quote',
    ]);
  });
});
