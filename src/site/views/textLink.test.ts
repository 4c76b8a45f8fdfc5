import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { renderArticle } from './article';
import { paragraph, text, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const link = (href: string) => ({ kind: 'link' as const, href, content: [text('yer')] });

it('writes a link within the site out in full for paper, and no other', () => {
  const blocks = [paragraph('p1', link('/en/commentary/2024/5'), link('https://kiyi.example/'), link('#p1'))];
  const html = renderArticle({ chrome: chromeIn('tr'), edition: turkishArticle({ blocks }) });
  const links = [...parseHTML(html).document.querySelectorAll('#p1 a')];
  expect(links.map((one) => [one.getAttribute('href'), one.getAttribute('data-address')])).toEqual([
    ['/en/commentary/2024/5', 'https://liman.example/en/commentary/2024/5'],
    ['https://kiyi.example/', null],
    ['#p1', null],
  ]);
});
