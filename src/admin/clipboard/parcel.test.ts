import { describe, expect, it } from 'vitest';
import { carriedParcel, openParcel, packParcel, parcelIn } from './parcel';

const packed = packParcel({
  home: 'e1',
  callsBefore: new Map([['aa', 2]]),
  nodes: [{ type: 'paragraph', children: [{ type: 'call', noteKey: 'aa', version: 1 }], $: { blockId: 'p7' } }],
  notes: [{ key: 'aa', kind: 'author' }],
});

describe('a parcel', () => {
  it('is opened as it was packed, its blocks with their ids', () => {
    expect(openParcel(packed)).toEqual({
      piece: {
        blocks: [{ type: 'paragraph', id: 'p7', children: [{ type: 'call', noteKey: 'aa' }] }],
        notes: [expect.objectContaining({ key: 'aa', kind: 'author', paragraphs: [] })],
        isLine: false,
      },
      home: 'e1',
      callsBefore: new Map([['aa', 2]]),
    });
  });

  it('is none where it was not packed by this desk', () => {
    const others = ['', 'x', '{', 'null', '[]', '{"version":2,"home":"e1"}', '{"version":1,"nodes":[]}'];
    expect(others.map(openParcel)).toEqual(others.map(() => undefined));
  });

  it('comes through another browser in the HTML that carries it, whatever stands in the text', () => {
    const text = JSON.stringify({ note: 'Şu "söz" & <b>\u00a0\u2028ՓարՈս' });
    const html = `<meta charset="utf-8"><div data-dipnot="${carriedParcel(text)['data-dipnot']}"><p>x</p></div>`;
    expect(parcelIn(html)).toBe(text);
    expect(parcelIn('<p data-dipnot="%E0%A4%A">x</p>')).toBe('');
    expect(parcelIn('<p>x</p>')).toBe('');
  });
});
