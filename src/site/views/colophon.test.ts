import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { EditionView } from '../../domain/commentary/viewModel';
import { renderArticle } from './article';
import { englishArticle, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const colophonOf = (edition: EditionView) =>
  parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document.querySelector('.colophon');
const rightsOf = (edition: EditionView) => colophonOf(edition)?.querySelector('.rights')?.textContent;

const HOLDER = { holder: 'Center for Eurasian Studies (AVİM)', years: '2009–2024' };

describe('the colophon', () => {
  it('carries the fixed rights line of the edition, apart from the footer of the site', () => {
    expect(rightsOf(englishArticle({ rights: HOLDER }))).toBe(
      '© 2009–2024 Center for Eurasian Studies (AVİM). All rights reserved.',
    );
    expect(rightsOf(turkishArticle())).toBe('© 2009–2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.');
  });

  it('keeps its wording where a manuscript reserved the rights in other letters', () => {
    const rights = { ...HOLDER, statement: 'All Rights Reserved' };
    expect(rightsOf(englishArticle({ rights }))).toMatch(/\. All rights reserved\.$/);
  });

  it('puts a licence or an own statement in the place of the reservation', () => {
    expect(rightsOf(englishArticle({ rights: { ...HOLDER, licence: 'CC BY 4.0.' } }))).toBe(
      '© 2009–2024 Center for Eurasian Studies (AVİM). CC BY 4.0.',
    );
  });

  it('lists corrections with their days and kinds', () => {
    const corrections = [{ on: '2024-03-01', kind: 'correction', text: 'Tarih düzeltildi.' } as const];
    const list = colophonOf(turkishArticle({ corrections }))?.querySelector('ul');
    expect(list?.textContent).toBe('1 Mart 2024 · Düzeltme: Tarih düzeltildi.');
  });

  it("says by whose leave a text that is another's is published, and when it was given", () => {
    const grantedBy = 'Kıyı Defteri';
    const said = (edition: EditionView) => colophonOf(edition)?.textContent;
    expect(said(englishArticle({ permission: { grantedBy, grantedOn: '2022-03-18' } }))).toContain(
      'Published by permission of Kıyı Defteri, given on 18 March 2022.',
    );
    expect(said(englishArticle({ permission: { grantedBy } }))).toContain('Published by permission of Kıyı Defteri.');
    expect(said(englishArticle())).not.toContain('by permission of');
  });
});
