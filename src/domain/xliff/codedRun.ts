import type { Inline, Link } from '../lexical/nodes';
import { callCode } from './callCode';
import type { Coded } from './coded';
import { written, type Meaning } from './meaning';

/** Something round a leaf; `of` tells two neighbouring links apart that lead to the same place. */
type Wrap = { means: string; of?: Link };
type Leaf = { wraps: Wrap[]; inline: Exclude<Inline, Link> };

const wrap = (meaning: Meaning, of?: Link): Wrap => ({ means: written(meaning), ...(of && { of }) });

const leavesOf = (run: Inline[], around: Wrap[] = []): Leaf[] =>
  run.flatMap((inline): Leaf[] => {
    if (inline.type === 'link')
      return leavesOf(inline.children, [...around, wrap({ is: 'link', href: inline.href }, inline)]);
    if (inline.type !== 'text') return [{ wraps: around, inline }];
    const lang = inline.lang === undefined ? [] : [wrap({ is: 'lang', lang: inline.lang })];
    return [{ wraps: [...around, ...lang, ...inline.marks.map((mark) => wrap({ is: 'mark', mark }))], inline }];
  });

const isSame = (one: Wrap | undefined, other: Wrap | undefined): boolean =>
  one?.means === other?.means && one?.of === other?.of;

/** Gives ids: that of the same code in the source while one is left, else a new one. */
const namer = (like: readonly Coded[]) => {
  const free = like.filter((one) => one.is === 'open' || one.is === 'alone');
  const prefix = like.length === 0 ? '' : 't';
  let made = 0;
  return (means: string): string => {
    const at = free.findIndex((one) => one.means === means);
    return at === -1 ? `${prefix}${(made += 1)}` : (free.splice(at, 1)[0]?.id ?? '');
  };
};

/**
 * A run with its calls, links, marks, languages and line breaks as codes. `callOf` gives the base of a call's code by
 * the key of its note (`callCode`); `like` is the source where the run is its target.
 */
export const codedRun = (run: Inline[], callOf: (noteKey: string) => string, like: readonly Coded[] = []): Coded[] => {
  const idFor = namer(like);
  const coded: Coded[] = [];
  const open: { wrap: Wrap; id: string }[] = [];
  const called = new Map<string, number>();
  const closeTo = (depth: number) => {
    while (open.length > depth) coded.push({ is: 'close', id: open.pop()?.id ?? '' });
  };
  for (const { wraps, inline } of leavesOf(run)) {
    let depth = 0;
    while (depth < wraps.length && depth < open.length && isSame(wraps[depth], open[depth]?.wrap)) depth += 1;
    closeTo(depth);
    for (const one of wraps.slice(depth)) {
      const id = idFor(one.means);
      open.push({ wrap: one, id });
      coded.push({ is: 'open', id, means: one.means });
    }
    const last = coded.at(-1);
    if (inline.type === 'text') {
      if (last?.is === 'text') last.text += inline.text;
      else coded.push({ is: 'text', text: inline.text });
    } else if (inline.type === 'break') {
      const means = written({ is: 'break' });
      coded.push({ is: 'alone', id: idFor(means), means });
    } else {
      const base = callOf(inline.noteKey);
      const occurrence = (called.get(base) ?? 0) + 1;
      called.set(base, occurrence);
      coded.push({ is: 'alone', id: callCode(base, occurrence), means: '' });
    }
  }
  closeTo(0);
  return coded;
};
