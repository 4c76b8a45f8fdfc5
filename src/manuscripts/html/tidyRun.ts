import type { Inline } from '../../domain/lexical/nodes';
import { joinRuns } from '../flow/joinRuns';
import { trimRun } from '../flow/trimRun';

/** Brackets that a page prints round a call stand in its number's drawing already. */
const withoutBrackets = (run: Inline[]): Inline[] => {
  const tidy = run.map((inline) => ({ ...inline }));
  tidy.forEach((inline, index) => {
    const [before, after] = [tidy[index - 1], tidy[index + 1]];
    if (inline.type !== 'call' || before?.type !== 'text' || after?.type !== 'text') return;
    if (!/[[(]\s*$/.test(before.text) || !/^\s*[\])]/.test(after.text)) return;
    const opens = before.text.trimEnd().at(-1);
    const closes = after.text.trimStart()[0];
    if ((opens === '[') !== (closes === ']')) return;
    before.text = before.text.trimEnd().slice(0, -1);
    after.text = after.text.trimStart().slice(1);
  });
  return tidy;
};

/** A space at the start of a text goes where the text before it ends in one, or a line begins. */
const collapse = (run: Inline[]): Inline[] => {
  let endsInSpace = true;
  const visit = (inlines: Inline[]): Inline[] =>
    inlines.map((inline) => {
      if (inline.type === 'link') return { ...inline, children: visit(inline.children) };
      if (inline.type === 'break') endsInSpace = true;
      if (inline.type === 'call') endsInSpace = false;
      if (inline.type !== 'text') return inline;
      const text = endsInSpace ? inline.text.replace(/^ +/, '') : inline.text;
      if (text !== '') endsInSpace = text.endsWith(' ');
      return { ...inline, text };
    });
  return visit(run);
};

/** A run as the page shows it: white space collapsed, no brackets round calls, neighbours of one format joined. */
export const tidyRun = (run: Inline[]): Inline[] => trimRun(joinRuns(withoutBrackets(joinRuns(collapse(run)))));
