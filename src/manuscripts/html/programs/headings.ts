import { attribute, elementsIn } from '../tree';
import type { Shape } from './shape';

/** Word for the web writes headings as paragraphs with a role and a level (WAI-ARIA). */
export const headings: Shape = (root) => {
  for (const element of elementsIn(root)) {
    const level = Number(attribute(element, 'ariaLevel'));
    if (attribute(element, 'role') !== 'heading' || !['p', 'div'].includes(element.tagName)) continue;
    if (level >= 1) element.tagName = `h${Math.min(level, 6)}`;
  }
  return [];
};
