import type { Inline } from '../../domain/lexical/nodes';

const trimEdge = (run: Inline[], end: 'start' | 'end'): Inline[] => {
  const edge = end === 'start' ? run[0] : run.at(-1);
  const rest = end === 'start' ? run.slice(1) : run.slice(0, -1);
  if (edge?.type === 'break') return trimEdge(rest, end);
  if (edge?.type !== 'text') return run;
  const text = end === 'start' ? edge.text.trimStart() : edge.text.trimEnd();
  if (text === '') return trimEdge(rest, end);
  return end === 'start' ? [{ ...edge, text }, ...rest] : [...rest, { ...edge, text }];
};

/** A run without white space and line breaks at its ends. */
export const trimRun = (run: Inline[]): Inline[] => trimEdge(trimEdge(run, 'start'), 'end');

/** A run without its first `count` signs; calls and breaks count as none and stay. */
export const cutStart = (run: Inline[], count: number): Inline[] => {
  const [first, ...rest] = run;
  if (count <= 0 || first === undefined) return run;
  if (first.type === 'text') {
    const kept = first.text.slice(count);
    return kept === '' ? cutStart(rest, count - first.text.length) : [{ ...first, text: kept }, ...rest];
  }
  if (first.type !== 'link') return [first, ...cutStart(rest, count)];
  const children = cutStart(first.children, count);
  const length = (inlines: Inline[]): number =>
    inlines.reduce(
      (sum, inline) =>
        sum + (inline.type === 'text' ? inline.text.length : inline.type === 'link' ? length(inline.children) : 0),
      0,
    );
  const left = count - (length(first.children) - length(children));
  return [...(children.length > 0 ? [{ ...first, children }] : []), ...cutStart(rest, left)];
};
