import { isSafeHref } from '../../../domain/lexical/href';
import type { Inline, Mark } from '../../../domain/lexical/nodes';
import { textOf } from '../../../domain/lexical/walk';
import { joinRuns } from '../../flow/joinRuns';
import { readMark, RULE, type Mark as ParagraphMark } from '../prepare/mark';
import { placeIn, tell, type Reading } from './reading';
import type { WordImage, WordLink, WordNode, WordRun } from './wordNodes';

/** What a paragraph holds: words, pictures by their keys, the names of bookmarks, and its mark. */
export type Content = {
  run: Inline[];
  pictures: string[];
  names: string[];
  rule: boolean;
  mark?: ParagraphMark;
  /** Words with a format that we do not keep. */
  unformatted: string[];
};

type Style = { marks: Mark[]; lang?: string; inLink?: boolean };

const markOfAlignment = (alignment: string): Mark[] =>
  alignment === 'superscript' || alignment === 'subscript' ? [alignment] : [];

/** A language without its country, as pages name it; a script subtag stays. */
const primary = (tag: string): string =>
  tag.replace(/-(?:[a-z]{2}|\d{3})$/i, '').replace(/^[a-z]+/i, (s) => s.toLowerCase());

export const languageOf = ({ font }: WordRun): string | undefined => {
  const tag = font === null ? undefined : primary(font);
  // "Do not check" has a code of its own, and every program writes it for something else.
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z]{4})?$/i.test(tag) && !['x-none', 'zxx', 'und'].includes(tag)
    ? tag
    : undefined;
};

const styleOf = (run: WordRun, outer: Style, reading: Reading): Style => {
  const lang = languageOf(run);
  return {
    ...outer,
    marks: [
      ...(run.isBold ? (['bold'] as const) : []),
      ...(run.isItalic ? (['italic'] as const) : []),
      ...markOfAlignment(run.verticalAlignment),
    ],
    ...(lang !== undefined && !reading.unmarked.has(lang) && { lang }),
  };
};

const plain = (text: string, { marks, lang }: Style): Inline => ({
  type: 'text',
  // Some programs write letters and their marks apart, which nobody sees and no search finds.
  text: text.normalize('NFC'),
  marks,
  ...(lang !== undefined && /\p{L}/u.test(text) && { lang }),
});

const addPicture = (image: WordImage, content: Content, reading: Reading): void => {
  const key = `picture-${reading.pictures.length + 1}`;
  const alt = (image.altText ?? '').replace(/\s+/g, ' ').trim();
  reading.pictures.push({ image, picture: { key, name: key, alt } });
  content.pictures.push(key);
};

const hrefOf = ({ href, anchor }: WordLink): string => {
  const address = (href ?? '').trim().replaceAll(' ', '%20');
  return address === '' ? `#${anchor ?? ''}` : address;
};

const linkOf = (link: WordLink, style: Style, content: Content, reading: Reading): Inline[] => {
  const children = inlines(link.children, { ...style, inLink: true }, content, reading);
  const href = hrefOf(link);
  if (style.inLink || children.length === 0) return children;
  if (isSafeHref(href)) return [{ type: 'link', href, children }];
  tell(reading, 'kept-as-text', href);
  return href === '#' ? children : [...children, plain(` (${href})`, style)];
};

const runOf = (run: WordRun, outer: Style, content: Content, reading: Reading): Inline[] => {
  const style = styleOf(run, outer, reading);
  const read = inlines(run.children, style, content, reading);
  const isLink = outer.inLink === true || run.children.some(({ type }) => type === 'hyperlink');
  const odd = (run.isUnderline && !isLink) || run.isStrikethrough || run.highlight !== null;
  const words = odd ? textOf(read) : '';
  if (words.trim() !== '') content.unformatted.push(words);
  return read;
};

const inlineOf = (node: WordNode, style: Style, content: Content, reading: Reading): Inline[] => {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [plain(node.value, style)];
    case 'run':
      return runOf(node, style, content, reading);
    case 'tab':
      return [plain('\t', { marks: [] })];
    case 'break':
      return node.breakType === 'line' ? [{ type: 'break' }] : [];
    case 'checkbox':
      return [plain(node.checked ? '☒' : '☐', style)];
    case 'hyperlink':
      return linkOf(node, style, content, reading);
    case 'noteReference': {
      const id = `${node.noteType}-${node.noteId}`;
      if (reading.note === undefined) return [{ type: 'call', noteKey: id }];
      tell(reading, 'left-out', id);
      return [];
    }
    case 'image':
      addPicture(node, content, reading);
      return [];
    case 'bookmarkStart':
      if (node.name === RULE) content.rule = true;
      else if (readMark(node.name)) {
        content.mark ??= readMark(node.name);
        reading.line = content.mark?.line ?? reading.line;
      } else content.names.push(node.name);
      return [];
    case 'commentReference':
      reading.commentedAt.set(node.commentId, placeIn(reading));
      return [];
    default:
      return [];
  }
};

const inlines = (nodes: WordNode[], style: Style, content: Content, reading: Reading): Inline[] =>
  nodes.flatMap((node) => inlineOf(node, style, content, reading));

/** What stands in a paragraph. Formats that we do not keep are told once for the paragraph. */
export const contentOf = (nodes: WordNode[], reading: Reading): Content => {
  const content: Content = { run: [], pictures: [], names: [], rule: false, unformatted: [] };
  content.run = joinRuns(inlines(nodes, { marks: [] }, content, reading));
  if (content.unformatted.length > 0) tell(reading, 'format-left-out', content.unformatted.join(''));
  return content;
};
