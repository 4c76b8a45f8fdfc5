import { mapRuns } from '../../domain/commentary/mapRuns';
import type { EditionView, ViewInline } from '../../domain/commentary/viewModel';
import { softHyphens } from './softHyphens';

const hyphenatedRun = (run: ViewInline[], around: string): ViewInline[] =>
  run.map((inline) => {
    if (inline.kind === 'text') return { ...inline, text: softHyphens(inline.text, inline.lang ?? around) };
    if (inline.kind !== 'link') return inline;
    return { ...inline, content: hyphenatedRun(inline.content, around) };
  });

/** An edition with soft hyphens in the long Turkish words of its text and notes, to be drawn in a narrow column. */
export const hyphenatedEdition = (edition: EditionView): EditionView => ({
  ...edition,
  blocks: edition.blocks.map((block) => mapRuns(block, (run) => hyphenatedRun(run, edition.language))),
  notes: edition.notes.map((note) => ({
    ...note,
    paragraphs: note.paragraphs.map((run) => hyphenatedRun(run, note.lang ?? edition.language)),
  })),
});
