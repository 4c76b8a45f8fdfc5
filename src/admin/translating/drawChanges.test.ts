import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { at, call, p } from '../../domain/commentary/examples';
import type { PartChange } from '../../domain/commentary/staleness';
import type { Block } from '../../domain/lexical/nodes';
import { drawChanges, type ChangeWords } from './drawChanges';

const names: ChangeWords = {
  removed: 'removed:',
  added: 'added:',
  said: (change) => change,
  acts: (block) => [{ text: 'mended', name: `mended: ${block}` }],
};

const drawn = (html: string, changes: PartChange[], then: Block[], own: object = {}) => {
  const { document } = parseHTML(`<html><body><div class="text">${html}</div></body></html>`);
  const text = document.querySelector('.text')!;
  const told = { changes, then: { blocks: then, notes: [] }, behind: {}, mayAcknowledge: false, ...own };
  drawChanges(text as unknown as Element, told, names);
  return text.innerHTML.replaceAll(/<span class="desk-change-name">(\w+): <\/span>/g, '$1|');
};
const changed = (block: string, change: PartChange['change'] = 'changed'): PartChange => ({ part: { block }, change });
const CALL = '<sup class="call"><a href="#n-a">[1]</a></sup>';

describe('what an original says otherwise', () => {
  it('is marked word by word in its block, its calls untouched', () => {
    const html = `<p id="p1">önemli bir bölümü gün\u00adcel değildir${CALL} ve <em>artırdı</em>.</p>`;
    const then = [at('p1', p('çoğu güncel değildir', call('a'), ' ve artırmıştır.'))];
    expect(drawn(html, [changed('p1')], then)).toBe(
      '<p data-changed="changed" id="p1"><del>removed|çoğu </del><ins>added|önemli bir bölümü </ins>' +
        `güncel değildir${CALL} ve <em><del>removed|artırmıştır</del><ins>added|artırdı</ins></em>.</p>` +
        '<div class="desk-change"><span>changed</span></div>',
    );
  });

  it('is told in a sentence where no word differs, and where the former words are not known', () => {
    expect(drawn('<p id="p1">Bir</p>', [changed('p1')], [at('p1', p('Bir'))])).toContain('<span>otherwise</span>');
    expect(drawn('<p id="p1">Bir</p>', [changed('p1')], [])).toContain('<span>unknown</span>');
  });

  it('compares items of lists line by line', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      items: [{ children: p('Bir').children }, { children: p('İki').children }],
    };
    const html = '<ul id="p1"><li>Bir</li><li>Üç</li></ul>';
    expect(drawn(html, [changed('p1')], [at('p1', list)])).toContain(
      '<li>Bir</li><li><del>removed|İki</del><ins>added|Üç</ins></li>',
    );
  });

  it('keeps an item in sight that was taken out of a list', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      items: [{ children: p('Bir').children }, { children: p('İki').children }, { children: p('Üç').children }],
    };
    const html = drawn('<ul id="p1"><li>Bir</li><li>Üç</li></ul>', [changed('p1')], [at('p1', list)]);
    expect(html).toMatch(/<li>Bir<del>removed\|\s*İki\s*<\/del><\/li><li>Üç/);
  });

  it('stands at its place where it is gone, with its words, never as markup', () => {
    const changes = [changed('p2', 'removed'), changed('p3', 'removed'), changed('p0', 'removed')];
    const then = [at('p2', p('<b>İki</b>')), at('p3', p('Üç')), at('p0', p('Sıfır'))];
    const html = drawn('<p id="p1">Bir</p><p id="p4">Dört</p>', changes, then, { behind: { p2: 'p1', p3: 'p1' } });
    expect(html).toMatch(/^<div class="desk-change">.*Sıfır.*<p id="p1">.*&lt;b&gt;İki.*Üç.*<p id="p4">/);
    expect(html).not.toContain('<b>');
  });

  it('can be acknowledged part by part by whoever may, by a name that tells the part', () => {
    const html = drawn('<p id="p1">Bir</p>', [changed('p1', 'added')], [], { mayAcknowledge: true });
    expect(html).toContain('data-acknowledge="p1"');
    expect(html).toContain('aria-label="mended: p1"');
  });
});
