import { mapRuns } from './mapRuns';
import type { ViewBlock, ViewInline, ViewNote } from './viewModel';

const prefixedRun = (run: ViewInline[], prefix: string): ViewInline[] =>
  run.map((inline) => {
    if (inline.kind === 'call') {
      return { ...inline, anchor: prefix + inline.anchor, noteAnchor: prefix + inline.noteAnchor };
    }
    if (inline.kind !== 'link') return inline;
    const { href, content } = inline;
    return {
      ...inline,
      href: href.startsWith('#') ? `#${prefix}${href.slice(1)}` : href,
      content: prefixedRun(content, prefix),
    };
  });

/**
 * A block whose ids begin with `prefix`: its own, its calls' and those its calls and its links within the text point to. So
 * two editions can stand on one page: `en-p1`, `en-n-key`, `en-r-key-1`.
 */
export const prefixedBlock = (block: ViewBlock, prefix: string): ViewBlock => ({
  ...mapRuns(block, (run) => prefixedRun(run, prefix)),
  ...(block.id === undefined ? {} : { id: prefix + block.id }),
});

/** The same of a note: its id, and those of the calls it returns to. Its keys stay. */
export const prefixedNote = (note: ViewNote, prefix: string): ViewNote => ({
  ...note,
  anchor: prefix + note.anchor,
  paragraphs: note.paragraphs.map((run) => prefixedRun(run, prefix)),
  returns: note.returns.map((back) => ({ ...back, anchor: prefix + back.anchor })),
});
