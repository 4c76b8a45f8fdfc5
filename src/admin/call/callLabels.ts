import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { bodyCallsOf } from './bodyCalls';

/** What the calls of one editor show, live: the numbers its state gives them, and the texts of their notes. */
export type CallLabels = {
  subscribe: (tell: () => void) => () => void;
  numberOf: (noteKey: string) => number | undefined;
  /** undefined where there is no such note. */
  textOf: (noteKey: string) => string | undefined;
  setTexts: (texts: ReadonlyMap<string, string>) => void;
};

const createCallLabels = (editor: LexicalEditor): CallLabels => {
  const calls = bodyCallsOf(editor);
  const listeners = new Set<() => void>();
  const tellAll = () => listeners.forEach((tell) => tell());
  let texts: ReadonlyMap<string, string> = new Map();
  calls.subscribe(tellAll);
  return {
    subscribe: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    numberOf: (noteKey) => calls.numbering().numbers.get(noteKey),
    textOf: (noteKey) => texts.get(noteKey),
    setTexts: (next) => {
      texts = next;
      tellAll();
    },
  };
};

const labels = new WeakMap<LexicalEditor, CallLabels>();

/** The labels of an editor's calls; they live as long as the editor. A number changed redraws the calls, nothing else. */
export const callLabelsOf = (editor: LexicalEditor): CallLabels => {
  const known = labels.get(editor) ?? createCallLabels(editor);
  labels.set(editor, known);
  return known;
};
