import type { ViewInline, ViewLink, ViewText } from '../../../domain/commentary/viewModel';
import { noteAnchor } from '../../../routing/paths';
import { hrefFrom, type Place } from '../../markup/place';
import { emphasized } from './emphasis';
import { linkTarget } from './linkTarget';
import { lineStart, literal } from './literal';

const PREFIX = noteAnchor('').length;

/** The label of a footnote is its key, so that the text read back has the notes it had. */
export const noteLabel = (anchor: string): string => `[^${anchor.slice(PREFIX)}]`;

const sameForm = (one: ViewText, other: ViewText): boolean =>
  one.lang === other.lang && one.marks.join() === other.marks.join();

const joined = (run: ViewInline[]): ViewInline[] =>
  run.reduce<ViewInline[]>((done, inline) => {
    const last = done.at(-1);
    if (inline.kind !== 'text' || last?.kind !== 'text' || !sameForm(last, inline)) return [...done, inline];
    return [...done.slice(0, -1), { ...last, text: last.text + inline.text }];
  }, []);

/** The character a piece will begin with; an asterisk for one whose own signs would run into others. */
const beginning = (inline: ViewInline | undefined): string => {
  if (inline === undefined || inline.kind === 'break') return '';
  if (inline.kind !== 'text') return '[';
  if (/^\s/.test(inline.text)) return ' ';
  if (inline.lang) return '<';
  return inline.marks.length > 0 ? '*' : ([...literal(inline.text)][0] ?? '');
};

const textMarkdown = ({ text, marks, lang }: ViewText, before: string, next: ViewInline | undefined): string => {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (core === '') return text === '' ? '' : ' ';
  const [left, right] = lang ? ['>', '<'] : [lead || before, trail || beginning(next)];
  const words = marks.length > 0 ? emphasized(literal(core), marks, left.slice(-1), right.slice(0, 1)) : literal(core);
  return literal(lead) + (lang ? `<span lang="${lang}">${words}</span>` : words) + literal(trail);
};

const BARE = /^https?:\/\/[^\s<>]+$/i;

const linkMarkdown = ({ href, content }: ViewLink, place: Place): string => {
  const [only, ...more] = content;
  const isBare = more.length === 0 && only?.kind === 'text' && only.text === href && only.marks.length === 0;
  if (isBare && !only.lang && BARE.test(href)) return `<${href}>`;
  const label = joined(content).reduce(
    (done, inline, at, all) => done + oneMarkdown(inline, done, all[at + 1], place),
    '',
  );
  return `[${label}](${linkTarget(hrefFrom(href, place))})`;
};

const oneMarkdown = (inline: ViewInline, before: string, next: ViewInline | undefined, place: Place): string => {
  switch (inline.kind) {
    case 'text': {
      const words = textMarkdown(inline, before, next);
      // After a footnote's label a bracket would make it a link, a colon a definition; before a bracket `!` a picture.
      const opened = /\[\^\w+\]$/.test(before) ? words.replace(/^[(:]/, '\\$&') : words;
      return next && next.kind !== 'text' ? opened.replace(/!$/, '\\!') : opened;
    }
    case 'break':
      return '<br>';
    case 'link':
      return linkMarkdown(inline, place);
    case 'call':
      return noteLabel(inline.noteAnchor);
  }
};

const linesOf = (run: ViewInline[]): ViewInline[][] =>
  run.reduce<ViewInline[][]>(
    (lines, inline) =>
      inline.kind === 'break' ? [...lines, []] : [...lines.slice(0, -1), [...(lines.at(-1) ?? []), inline]],
    [[]],
  );

/** A run as Markdown, a line an item, parted where the text has line breaks; none empty at its ends. */
export const inlineMarkdown = (run: ViewInline[], place: Place): string[] => {
  const lines = linesOf(joined(run)).map((line) => {
    const written = line.reduce((done, inline, at) => done + oneMarkdown(inline, done, line[at + 1], place), '');
    return lineStart(written.trim());
  });
  const [from, to] = [lines.findIndex(Boolean), lines.findLastIndex(Boolean)];
  return from === -1 ? [] : lines.slice(from, to + 1);
};
