import { describe, expect, it } from 'vitest';
import { readFlavours, wayOf, type Flavours } from './flavours';
import { carriedParcel, packParcel, PARCEL_TYPE } from './parcel';

const parcel = packParcel({ home: 'e1', callsBefore: new Map(), nodes: [], notes: [] });
const offered = (flavours: Record<string, string>, files = 0) =>
  readFlavours({ getData: (type) => flavours[type] ?? '', files: { length: files } as FileList });
const way = (flavours: Flavours, { isPlain = false, isOverWords = false } = {}) =>
  wayOf(flavours, isPlain, isOverWords);

describe('what is done with what is pasted', () => {
  it('is ours at once, by its own flavour or carried in the HTML of another browser', () => {
    expect(way(offered({ [PARCEL_TYPE]: parcel, 'text/html': '<p>x</p>' }))).toBe('parcel');
    const html = `<div data-dipnot="${carriedParcel(parcel)['data-dipnot']}"><p>x</p></div>`;
    expect(way(offered({ 'text/html': html }))).toBe('parcel');
    expect(way(offered({ [PARCEL_TYPE]: 'forged', 'text/html': '<p>x</p>' }))).toBe('read');
  });

  it('is reading by the server for HTML, several lines and typed numbers', () => {
    expect(way(offered({ 'text/html': '<b>x</b>', 'text/plain': 'x' }))).toBe('read');
    expect(way(offered({ 'text/plain': 'bir\r\niki' }))).toBe('read');
    expect(way(offered({ 'text/plain': 'bir [1]' }))).toBe('read');
  });

  it('is putting in the words of one line at once, also with the line end some programs add', () => {
    expect(way(offered({ 'text/plain': 'bir [sic] iki\r\n' }))).toBe('words');
    expect(offered({ 'text/plain': 'bir\r\n' }).text).toBe('bir');
  });

  it('is words alone where the keys for them were pressed', () => {
    const both = offered({ [PARCEL_TYPE]: parcel, 'text/html': '<b>x</b>', 'text/plain': 'x [1]\ny' });
    expect(way(both, { isPlain: true })).toBe('words');
    expect(way(offered({}, 1), { isPlain: true })).toBe('pictures');
  });

  it('is left to the editor for an address over marked words, which makes them a link', () => {
    const address = offered({ 'text/plain': 'https://kiyi.example/1', 'text/html': '<a href="x">x</a>' });
    expect(way(address, { isOverWords: true })).toBe('editor');
    expect(way(address)).toBe('read');
  });

  it('is a word about pictures for files alone, not for the picture Word adds to its text', () => {
    expect(way(offered({}, 1))).toBe('pictures');
    expect(way(offered({ 'text/html': '<p>x</p>' }, 1))).toBe('read');
    expect(way(offered({}))).toBe('editor');
  });
});
