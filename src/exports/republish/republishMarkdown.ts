import type { EditionView, ViewInline, ViewNote } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';
import { noteFacts } from '../markup/noteFacts';
import type { Place } from '../markup/place';
import type { TextWords } from '../markup/words';
import { blocksMarkdown, hanging, paragraphMarkdown } from './markdown/blockMarkdown';
import { noteLabel } from './markdown/inlineMarkdown';
import { lineStart, literal } from './markdown/literal';

const text = (words: string): ViewInline => ({ kind: 'text', text: words, marks: [] });

const paragraphs = (runs: ViewInline[][], place: Place): string[] =>
  runs.map((run) => paragraphMarkdown(run, place)).filter(Boolean);

/** Every run of a note in another language says so itself: a Markdown footnote has no attribute for it. */
const inTongue = (run: ViewInline[], lang: string | undefined): ViewInline[] =>
  run.map((inline) => {
    if (inline.kind === 'link') return { ...inline, content: inTongue(inline.content, lang) };
    return inline.kind === 'text' && lang ? { ...inline, lang: inline.lang ?? lang } : inline;
  });

const noteMarkdown = (note: ViewNote, words: TextWords, place: Place): string => {
  const last = note.paragraphs.length - 1;
  const runs = note.paragraphs.map((run, at) => [
    ...(at === 0 && note.kind === 'translator' ? [text(`${words.translator}: `)] : []),
    ...inTongue(run, note.lang),
    ...(at === last ? noteFacts(note, words) : []),
  ]);
  return `${noteLabel(note.anchor)}: ${hanging(paragraphs(runs, place).join('\n\n'), '    ')}`;
};

/**
 * An edition as Markdown that others may publish: CommonMark with GitHub's tables and footnotes. Notes keep their keys
 * as labels; at the end stands what `words.after` says, which must name source, canonical address and terms.
 */
export const toRepublishMarkdown = (view: EditionView, words: TextWords, siteUrl: string): string => {
  const place: Place = { siteUrl, address: absoluteUrl(siteUrl, view.path), whole: true };
  const { title, standfirst, blocks, notes } = view;
  const parts = [
    `# ${lineStart(literal(title).trim())}`,
    ...paragraphs(words.before, place),
    ...(standfirst ? paragraphs([[{ kind: 'text', text: standfirst, marks: ['italic'] }]], place) : []),
    ...blocksMarkdown(blocks, place),
    ...notes.map((note) => noteMarkdown(note, words, place)),
    '---',
    ...paragraphs(words.after, place),
  ];
  return `${parts.join('\n\n')}\n`;
};
