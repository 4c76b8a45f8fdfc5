import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chromeIn } from '../views/examples';
import { renderNotFound } from '../views/notFound';
import { minify } from './css';
import { ARTICLE_STYLE, SIDE_BY_SIDE_STYLE, STYLE, styleHashes } from './style';

describe('the style sheet', () => {
  it('loses comments and space, but nothing inside strings', () => {
    expect(minify("/* a */ a ,\n b > i {\n  content: ' ·  ';\n  width: calc(1px + 2px);\n}\n")).toBe(
      "a,b>i{content:' ·  ';width:calc(1px + 2px)}",
    );
  });

  it('is allowed by the hash of exactly what pages carry', () => {
    const hashes = [STYLE, ARTICLE_STYLE, SIDE_BY_SIDE_STYLE].map((style) =>
      createHash('sha256').update(style, 'utf8').digest('base64'),
    );
    expect(styleHashes).toBe(hashes.map((hash) => `'sha256-${hash}'`).join(' '));
    expect(renderNotFound({ chrome: chromeIn('tr') })).toContain(`<style>${STYLE}</style>`);
  });

  it('cannot end its element early and changes no letters’ case', () => {
    expect(STYLE).not.toContain('</');
    expect(SIDE_BY_SIDE_STYLE).not.toContain('text-transform');
  });

  it('opens and closes as many blocks', () => {
    expect(STYLE.split('{').length).toBe(STYLE.split('}').length);
  });
});
