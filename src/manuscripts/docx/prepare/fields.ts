import { charactersOf, element, type XmlElement } from '../../xml/element';
import type { Field } from './field';
import { excerptOf, report, type Pass } from './pass';

/** Fields that show nothing where they stand, or nothing that belongs to a text. */
const SILENT = /^(?:XE|TC|TA|RD|SET|ASK|BOOKMARK|PAGE|NUMPAGES|SECTION|SECTIONPAGES|ADVANCE|PRINT|PRIVATE)\b/i;
/** Fields whose result is a copy of what stands elsewhere and will not follow it any more. */
const COPIED = /^(?:TOC|INDEX|TOA)\b/i;
const REFERS = /^(NOTEREF|REF|FTNREF)\s+"?([^\s"\\]+)/i;
const LINK = /^HYPERLINK(?=[\s"\\])/i;

/** The place a `HYPERLINK` field leads to: an address, a bookmark, or both. */
const linkOf = (code: string): { href?: string; anchor?: string } => {
  const rest = code.slice('HYPERLINK'.length);
  const link: { href?: string; anchor?: string } = {};
  const word = /\\(.)(?:\s+(?:"([^"]*)"|([^\s"\\]+)))?|"([^"]*)"|([^\s"\\]+)/g;
  for (const [, option, quoted, bare, address, plain] of rest.matchAll(word)) {
    if (option === undefined) link.href ??= address ?? plain ?? '';
    // An option without an argument is followed by the address itself.
    else if (option.toLowerCase() === 'l') link.anchor = quoted ?? bare ?? '';
    else if (!/[ot]/i.test(option) && (quoted ?? bare) !== undefined) link.href ??= quoted ?? bare ?? '';
  }
  return link;
};

const mark = (type: string): XmlElement => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);

/** A link as a field of the plainest form. */
const openLink = (code: string): XmlElement[] => {
  const { href, anchor } = linkOf(code);
  const plain = (text: string) => text.replaceAll('"', '%22').trim();
  const target = href ? `"${plain(anchor ? `${href}#${anchor}` : href)}"` : `\\l "${plain(anchor ?? '')}"`;
  return [mark('begin'), element('w:r', {}, [element('w:instrText', {}, [` HYPERLINK ${target} `])]), mark('separate')];
};

const call = (reference: XmlElement): XmlElement => element('w:r', {}, [element(reference.name, reference.attributes)]);

/** What a field turns out to be once its instruction is whole, and what begins there. */
const settle = (field: Field, pass: Pass): XmlElement[] => {
  const code = field.code.trim();
  const [, , bookmark] = REFERS.exec(code) ?? [];
  const reference = bookmark === undefined ? undefined : pass.noteAt.get(bookmark);
  if (reference && pass.note === undefined) {
    field.kind = 'call';
    field.shown = [];
    return [call(reference)];
  }
  if (reference || COPIED.test(code)) field.shown = [];
  if (LINK.test(code)) {
    field.kind = 'link';
    return openLink(code);
  }
  if (/^FORMCHECKBOX\b/i.test(code)) field.kind = 'checkbox';
  return [];
};

const checkbox = (begin: XmlElement): XmlElement[] => [
  element('w:r', {}, [begin]),
  element('w:r', {}, [element('w:instrText', {}, [' FORMCHECKBOX '])]),
  mark('end'),
];

const close = (field: Field, pass: Pass): XmlElement[] => {
  const hadResult = field.phase === 'result';
  const opened = hadResult ? [] : settle(field, pass);
  const code = field.code.trim();
  const shown = field.shown?.join('') ?? '';
  // A call takes the place of the number that its field showed.
  if (field.kind === 'call' && /\p{L}/u.test(shown)) report(pass, 'left-out', shown);
  if (field.kind !== 'call' && shown.trim() !== '') report(pass, 'kept-as-text', shown);
  if (field.kind === 'link') return [...opened, mark('end')];
  if (field.kind === 'checkbox') return checkbox(field.begin);
  const hidden = field.inCode.join('').trim();
  if (hidden !== '') report(pass, 'left-out', hidden);
  else if (!hadResult && field.kind === 'plain' && code !== '' && !SILENT.test(code))
    report(pass, 'left-out', excerptOf(code));
  return opened;
};

/** A mark of a field (`w:fldChar`): gives what stands in its place. */
export const fieldMark = (node: XmlElement, pass: Pass): XmlElement[] => {
  if (pass.strayMarks.has(node)) return [];
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') pass.fields.push({ phase: 'code', code: '', begin: node, kind: 'plain', inCode: [] });
  const field = pass.fields.at(-1);
  if (!field || type === 'begin') return [];
  if (type === 'separate' && field.phase === 'code') {
    field.phase = 'result';
    return isHidden({ ...pass, fields: pass.fields.slice(0, -1) }) ? [] : settle(field, pass);
  }
  if (type !== 'end') return [];
  pass.fields.pop();
  return isHidden(pass) ? [] : close(field, pass);
};

/** A piece of a field's instruction (`w:instrText`). */
export const fieldCode = (node: XmlElement, pass: Pass): void => {
  const field = pass.fields.at(-1);
  if (field?.phase === 'code') field.code += charactersOf(node);
};

/** Whether what stands here is shown by no field: an instruction, or a result that a call replaces. */
export const isHidden = (pass: Pass): boolean =>
  pass.fields.some(({ phase, kind }) => phase === 'code' || kind === 'call');

/** Notes words that a field shows, for its report, or hides: then they are those of the outermost that does. */
export const fieldWords = (words: string, pass: Pass): void => {
  const hiding = pass.fields.find(({ phase }) => phase === 'code');
  if (hiding) hiding.inCode.push(words);
  else for (const field of pass.fields) field.shown?.push(words);
};

/** A field that stands as one element (`w:fldSimple`); `shown` makes what it shows. */
export const simpleField = (node: XmlElement, pass: Pass, shown: () => XmlElement[]): XmlElement[] => {
  const field: Field = {
    phase: 'code',
    code: node.attributes['w:instr'] ?? '',
    begin: node,
    kind: 'plain',
    inCode: [],
  };
  const before = isHidden(pass) ? [] : settle(field, pass);
  field.phase = 'result';
  pass.fields.push(field);
  const result = shown();
  pass.fields.pop();
  return [...before, ...result, ...close(field, pass)];
};

/** The marks of fields in a part that lack their begin or their end; of such a field nothing is hidden. */
export const strayMarksIn = (marks: XmlElement[]): Set<XmlElement> => {
  const stray = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const node of marks) {
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open.push([node]);
    else if (open.length === 0) stray.add(node);
    else if (type === 'end') open.pop();
    else open.at(-1)?.push(node);
  }
  for (const node of open.flat()) stray.add(node);
  return stray;
};
