import { callAnchor, noteAnchor } from '../../routing/paths';
import type { Call, Inline } from '../lexical/nodes';
import type { Numbering } from './numbering';
import { tongueWithin } from './tongue';
import type { ViewCall, ViewInline } from './viewModel';

/** Draws calls in reading order, each with its note's number and its own place among the calls of that note. */
export const callDrawer = ({ numbers }: Numbering): ((call: Call) => ViewCall) => {
  const drawn = new Map<string, number>();
  return ({ noteKey }) => {
    const occurrence = (drawn.get(noteKey) ?? 0) + 1;
    drawn.set(noteKey, occurrence);
    const number = numbers.get(noteKey) ?? 0;
    return {
      kind: 'call',
      number,
      occurrence,
      anchor: callAnchor(noteKey, occurrence),
      noteAnchor: noteAnchor(noteKey),
    };
  };
};

/** Anchors cannot stand in one another: a call ends the link it stands in, which goes on after it. */
const splitAtCalls = (href: string, content: ViewInline[]): ViewInline[] =>
  content.reduce<ViewInline[]>((done, inline) => {
    const last = done.at(-1);
    if (inline.kind === 'call') return [...done, inline];
    if (last?.kind === 'link') return [...done.slice(0, -1), { ...last, content: [...last.content, inline] }];
    return [...done, { kind: 'link', href, content: [inline] }];
  }, []);

/** What a run shows in surroundings of the language `around`. */
export const viewInlines = (run: Inline[], around: string, draw: (call: Call) => ViewCall): ViewInline[] =>
  run.flatMap((inline): ViewInline[] => {
    switch (inline.type) {
      case 'text':
        return [{ kind: 'text', text: inline.text, marks: inline.marks, ...tongueWithin(around, inline.lang) }];
      case 'break':
        return [{ kind: 'break' }];
      case 'call':
        return [draw(inline)];
      case 'link':
        return splitAtCalls(inline.href, viewInlines(inline.children, around, draw));
    }
  });
