import { problem } from '../../domain/commentary/problem';
import { runsOf } from '../../domain/lexical/walk';
import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { findProvenance } from '../frame/findProvenance';
import { readFront } from '../frame/front';
import { readTail } from '../frame/tail';
import { isSameTitle } from '../frame/titleLine';
import { authorsOfProperties, markedAuthors } from './authors';
import type { Flow } from './flow';
import { finishBlocks, MANUSCRIPT } from './finishBlocks';
import { finishNotes } from './finishNotes';
import { leftTyped } from './leftTyped';
import { pageOf } from './page';
import { markedTitle, titleOfProperties } from './title';
import { liftTypedNotes } from './typedNotes';

/**
 * Makes the draft of a rich manuscript: title and authors by style, by the only first heading, by what stands over the
 * text, else by the file's properties; what a page prints round a text is understood as in plain text; typed calls where
 * there are no linked ones; notes with keys and fields; headings from level 2; links within the text by block ids.
 */
export const draftOfFlow = (given: Flow, options: ReadOptions): Draft => {
  const flow = given.notes.length === 0 ? liftTypedNotes(given) : given;
  const page = pageOf(flow.blocks);
  const { taken, rights } = readTail(page.lines);
  const provenance = findProvenance(page.lines, (index) => page.isText(index) && !taken.has(index));
  provenance.taken.forEach((index) => taken.add(index));

  const marked = markedTitle(flow.blocks, page, taken);
  const named = markedAuthors(flow.blocks);
  const linesOf = (blocks: number[]) =>
    page.lines.flatMap((_, index) => (blocks.includes(page.blockAt(index)) ? [index] : []));
  const known = new Set([...taken, ...linesOf(marked?.blocks ?? []), ...linesOf(named.blocks)]);
  const titles = { ...(options.title && { given: options.title }), guess: marked === undefined };
  const front = readFront(page.lines, known, page.isText, titles);
  front.taken.forEach((index) => taken.add(index));
  const title = options.title ?? front.title ?? marked?.text ?? titleOfProperties(flow.properties.title);
  // A title holds no call and no link, so one with either stays in the text as well.
  const isBare = marked?.blocks.every((place) => {
    const block = flow.blocks[place]?.block;
    return block && runsOf(block).every((run) => run.every(({ type }) => type === 'text' || type === 'break'));
  });
  if (marked && isBare && title && isSameTitle(marked.text, title))
    linesOf(marked.blocks).forEach((index) => taken.add(index));
  linesOf(named.blocks).forEach((index) => taken.add(index));

  const said = named.names.length > 0 ? named.names : (front.authors ?? []);
  const guessed = said.length === 0 ? authorsOfProperties(flow.properties.authors) : [];
  const blocks = page.without(taken);
  const notes = finishNotes(flow.notes, blocks);
  const problems = [
    ...(title === undefined ? [problem('title-missing', { line: 1 })] : []),
    ...(guessed.length > 0 ? [problem('authors-guessed', {}, guessed.join('; '))] : []),
    ...flow.problems.map((one) => notes.relocate(one)),
    ...provenance.problems,
    ...leftTyped(blocks),
    ...notes.problems,
  ];
  return {
    ...(title !== undefined && { title }),
    authors: said.length > 0 ? said : guessed,
    ...(front.number && { number: front.number }),
    ...(provenance.publication && { originalPublication: provenance.publication }),
    ...(rights && Object.keys(rights).length > 0 && { rights }),
    ...finishBlocks(blocks, flow.notes, notes, MANUSCRIPT),
    ...(flow.pictures.length > 0 && { pictures: flow.pictures }),
    noteBodies: notes.notes.length,
    calls: notes.calls,
    problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  };
};
