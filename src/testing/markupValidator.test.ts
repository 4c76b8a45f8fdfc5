import { expect, it } from 'vitest';
import { markupFaultsOf } from './markupValidator';

const document = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

it('finds what is not HTML, and nothing in what is', async () => {
  expect(await markupFaultsOf(document('<p>Words<br>more</p>'))).toEqual([]);
  expect(await markupFaultsOf(document('<p id="a">Words</p><p id="a"><div>more</div></p>'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^no-dup-id: /)]),
  );
});
