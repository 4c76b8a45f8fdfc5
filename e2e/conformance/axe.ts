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

/**
 * What axe finds on the page as it is shown now; `only` colours where all else was judged before, `within` these parts
 * where the rest of the page is not ours.
 */
export const faultsOnScreen = async (
  page: Page,
  only: 'all' | 'colours' = 'all',
  within: string[] = ['html'],
): Promise<string[]> => {
  // Evaluated, not added as an element: the policy of the pages stays in force.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<Found, { runOnly: typeof ALL; within: string[] }>(
    ({ runOnly, within: include }) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<Found> } }).axe.run(
        { include: include.map((part) => [part]) },
        { runOnly, resultTypes: ['violations'] },
      ),
    { runOnly: only === 'all' ? ALL : COLOURS, within },
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}: ${nodes[0]?.target.join(' ')})`);
};
