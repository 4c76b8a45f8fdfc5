import type { Inline, Text } from '../../domain/lexical/nodes';

const sameFormat = (one: Text, other: Text): boolean =>
  one.lang === other.lang && one.marks.join() === other.marks.join();

/** A tab is a node of its own. */
const mayJoin = (one: Text, other: Text): boolean => one.text !== '\t' && other.text !== '\t' && sameFormat(one, other);

/** Joins neighbouring text of one format and neighbouring links to one place: word processors cut runs anywhere. */
export const joinRuns = (run: Inline[]): Inline[] => {
  const joined: Inline[] = [];
  for (const inline of run) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && mayJoin(last, inline)) last.text += inline.text;
    else if (inline.type === 'link' && last?.type === 'link' && last.href === inline.href)
      last.children = joinRuns([...last.children, ...inline.children]);
    else if (inline.type === 'link') joined.push({ ...inline, children: joinRuns(inline.children) });
    else if (inline.type !== 'text' || inline.text !== '') joined.push({ ...inline });
  }
  return joined;
};
