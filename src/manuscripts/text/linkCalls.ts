import { bracketsIn } from './bracketsIn';

/** What a run becomes: things of it as they stand, parts of its texts, calls in the place of brackets. */
export type Linked<T> = { whole?: T; part?: string; noteKey?: string };

type Text<T> = { whole: T; from: number; text: string };

/** Gives the parts of some texts from one place to another of all of them together; asked in order, so that it is linear. */
const slicer = <T>(texts: Text<T>[]) => {
  let at = 0;
  const skipTo = (place: number): Text<T> | undefined => {
    for (let one = texts[at]; one && one.from + one.text.length <= place; one = texts[at]) at += 1;
    return texts[at];
  };
  const slice = (from: number, to: number): Linked<T>[] => {
    const parts: Linked<T>[] = [];
    let start = from;
    for (let one = skipTo(start); one && start < to; one = skipTo(start)) {
      const end = Math.min(to, one.from + one.text.length);
      parts.push({ whole: one.whole, part: one.text.slice(start - one.from, end - one.from) });
      start = end;
    }
    return parts;
  };
  return { slice, at: skipTo };
};

const linkTexts = <T>(texts: Text<T>[], keyOf: ReadonlyMap<number, string>): Linked<T>[] => {
  const all = texts.map(({ text }) => text).join('');
  const brackets = bracketsIn(all, keyOf).filter(({ keys }) => keys.length > 0);
  if (brackets.length === 0) return texts.map(({ whole }) => ({ whole }));
  const { slice, at } = slicer(texts);
  const linked: Linked<T>[] = [];
  let end = 0;
  for (const { from, to, keys, rest } of brackets) {
    for (const part of slice(end, from)) linked.push(part);
    for (const noteKey of keys) linked.push({ noteKey });
    const opening = at(from);
    if (rest !== '' && opening) linked.push({ whole: opening.whole, part: rest });
    end = to;
  }
  return [...linked, ...slice(end, all.length)];
};

/**
 * Turns the typed calls of a run into calls of the notes there are, also where a bracket is cut into several texts
 * (`[`, `1`, `]`). `textOf` gives the text of a thing, undefined for what no bracket reaches across. What has no note
 * stays as it stands.
 */
export const linkCalls = <T>(
  run: T[],
  textOf: (thing: T) => string | undefined,
  keyOf: ReadonlyMap<number, string>,
): Linked<T>[] => {
  const linked: Linked<T>[] = [];
  let texts: Text<T>[] = [];
  let length = 0;
  const flush = () => {
    for (const one of linkTexts(texts, keyOf)) linked.push(one);
    texts = [];
    length = 0;
  };
  for (const whole of run) {
    const text = textOf(whole);
    if (text === undefined) {
      flush();
      linked.push({ whole });
    } else {
      texts.push({ whole, from: length, text });
      length += text.length;
    }
  }
  flush();
  return linked;
};
