import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { problem } from '../../domain/commentary/problem';
import type { Block, Paragraph } from '../../domain/lexical/nodes';
import type { Draft, DraftNote, ReadOptions } from '../../domain/manuscript/draft';
import { findProvenance } from '../frame/findProvenance';
import { readFront } from '../frame/front';
import { readTail } from '../frame/tail';
import { isProse, isSameTitle } from '../frame/titleLine';
import { draftNote } from '../note/draftNote';
import { keysFor } from '../note/noteKeys';
import { isNotesHeading } from '../text/noteMarker';
import { definitionsIn, firstByIdentifier } from './definitions';
import { readFrontMatter } from './frontMatter';
import { noteParagraphs } from './noteParagraphs';
import { pageOf } from './page';
import type { Page } from './page';
import { lineOf, plainText, reportKept, sourceOf } from './reading';
import type { Reading } from './reading';
import { refuseTangled } from './tangle';

const parse = (text: string): Root => {
  refuseTangled(text);
  return fromMarkdown(text, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
};

const textParagraph = (text: string): Paragraph => ({ type: 'paragraph', children: [plainText(text)] });

/** A heading that stands over nothing but footnotes goes with them, as they go to the end of the edition. */
const withoutNotesHeading = (nodes: RootContent[]): RootContent[] =>
  nodes.filter((node, index) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return true;
    const [text, ...more] = node.children;
    const isHeading = text?.type === 'text' && more.length === 0 && isNotesHeading(text.value);
    return !isHeading || nodes[index + 1]?.type !== 'footnoteDefinition';
  });

/** The first heading, where it is of level 1; `index` is its place on the page. */
const firstHeading = (root: Root, page: Page): { text: string; index: number } | undefined => {
  const node = root.children.find((child) => child.type === 'heading');
  const index = page.lines.findIndex(({ number }, at) => !page.isText(at) && number === (node && lineOf(node)));
  const text = node?.depth === 1 && index !== -1 ? page.textOf(index).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : { text, index };
};

/** Whether anything but lines understood and short ones without a sentence stands before a place. */
const standsBefore = (index: number, page: Page, taken: ReadonlySet<number>): boolean =>
  page.lines.slice(0, index).some((line, at) => !taken.has(at) && (!page.isText(at) || isProse(line)));

const readNotes = (footnotes: FootnoteDefinition[], keys: string[], reading: Reading): DraftNote[] => {
  const seen = new Set<string>();
  const called = new Set(reading.called);
  return footnotes.map((footnote, index) => {
    const label = `[^${footnote.label ?? footnote.identifier}]`;
    const line = lineOf(footnote);
    const { note, problems } = draftNote(keys[index] ?? '', noteParagraphs(footnote, reading), line, label);
    reading.problems.push(...problems);
    if (seen.has(footnote.identifier))
      reading.problems.push(problem('note-number-twice', { line, note: note.key }, label));
    else if (!called.has(note.key))
      reading.problems.push(problem('note-without-call', { line, note: note.key }, label));
    seen.add(footnote.identifier);
    return note;
  });
};

/**
 * Reads CommonMark with GitHub's tables and footnotes (`[^label]`). The title is the first heading of level 1, or stands
 * in the front matter; what a page prints round a text is understood as in plain text. What has no form here stays as it
 * was typed and is told with its line. Throws `ManuscriptRefused` where a text is too tangled to be read in time.
 */
export const readMarkdown = (text: string, options: ReadOptions): Draft => {
  const matter = readFrontMatter(text);
  const root = parse(matter.rest);
  const { footnotes, links } = definitionsIn(root);
  const nextKey = keysFor(text);
  const keys = footnotes.map(({ label }) => nextKey(label ?? undefined));
  const firsts = firstByIdentifier(footnotes);
  const keyOf = new Map([...firsts].map(([label, footnote]) => [label, keys[footnotes.indexOf(footnote)] ?? '']));
  const reading: Reading = {
    source: matter.rest,
    keyOf,
    definitions: firstByIdentifier(links),
    usedDefinitions: new Set(),
    called: [],
    problems: [],
    inNote: false,
  };

  const page = pageOf(withoutNotesHeading(root.children), reading);
  const { taken, rights } = readTail(page.lines);
  const provenance = findProvenance(page.lines, (index) => page.isText(index) && !taken.has(index));
  provenance.taken.forEach((index) => taken.add(index));
  const heading = firstHeading(root, page);
  const given = options.title ?? matter.title;
  const titles = { ...(given !== undefined && { given }), guess: false };
  const front = readFront(page.lines, new Set(heading ? [...taken, heading.index] : taken), page.isText, titles);
  front.taken.forEach((index) => taken.add(index));
  const opening = heading && !standsBefore(heading.index, page, taken) ? heading : undefined;
  const title = front.title ?? opening?.text;
  // A title holds no call and no link, so a heading with one stays in the text as well.
  if (opening && title && page.isBare(opening.index) && isSameTitle(opening.text, title)) taken.add(opening.index);

  const notes = readNotes(footnotes, keys, { ...reading, inNote: true });
  const unused = links.filter((link) => !reading.usedDefinitions.has(link));
  const leftover = [
    ...matter.leftover,
    ...unused.map((link) => ({ line: lineOf(link), text: sourceOf(link, reading) })),
  ];
  for (const { line, text: typed } of leftover) reportKept(reading, line, typed);
  const blocks: Block[] = [
    ...matter.leftover.map((left) => textParagraph(left.text)),
    ...page.without(taken),
    ...unused.map((link) => textParagraph(sourceOf(link, reading))),
  ];
  const untitled = title === undefined ? [problem('title-missing', { line: 1 })] : [];
  const problems = [...untitled, ...provenance.problems, ...reading.problems];
  const number = matter.number ?? front.number;
  const originalPublication = matter.originalPublication ?? provenance.publication;
  return {
    ...(title !== undefined && { title }),
    authors: matter.authors ?? front.authors ?? [],
    ...(number && { number }),
    ...(originalPublication && { originalPublication }),
    ...(rights && Object.keys(rights).length > 0 && { rights }),
    blocks,
    notes,
    noteBodies: notes.length,
    calls: reading.called.length,
    problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  };
};
