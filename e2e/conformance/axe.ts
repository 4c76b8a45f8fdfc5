import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at A and AA with the levels it includes, and axe's best practices. */
const ALL = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** What can differ between two colour schemes of one document. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type Found = { violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] };

/** What axe finds on the page as it is shown now; `only` colours where all else was judged before. */
export const faultsOnScreen = async (page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // Evaluated, not added as an element: the policy of the pages stays in force.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<Found, typeof ALL>(
    (runOnly) =>
      (window as unknown as { axe: { run(options: object): Promise<Found> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    only === 'all' ? ALL : COLOURS,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}: ${nodes[0]?.target.join(' ')})`);
};
