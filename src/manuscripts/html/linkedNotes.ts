import type { Element } from 'hast';
import { attribute, childrenOf, elementsIn, isElement, parentsIn, wordsOf, type Node } from './tree';

/** The notes of a page that calls link to. */
export type LinkedNotes = {
  /** The note that a link calls. */
  called: ReadonlyMap<Element, string>;
  /** What holds each note, by its id; several elements where a note runs on without one round it. */
  bodies: ReadonlyMap<string, Element[]>;
  /** What a link is called with, for example `[1]`, by the note. */
  labels: ReadonlyMap<string, string>;
  /** Links from a note back to its calls. */
  back: ReadonlySet<Element>;
};

const LABEL = /^[[(]?\s*(?:\d{1,4}|[ivxlc]{1,7}|[a-z]|[*†‡§¶]{1,3})\s*[\])]?[.:]?$/i;
/** Names that programs give to notes. */
const NOTE_NAME =
  /^_?(?:fn|ftnt?|edn|footnote|endnote|note|cite_note|sdfootnote|sdendnote|dipnot|sonnot|n)(?![a-z]{3})[-_:.]?\w*/i;
const NOTE_ROLE = /\b(?:doc-(?:footnote|endnote|noteref)|footnote|noteref|reference|fn)\b/;
/** What a note may fill: an item, a paragraph, a box. */
const HOLDERS = new Set(['li', 'p', 'div', 'dd', 'tr', 'aside', 'section', 'blockquote']);

const namesOf = (element: Element): string[] =>
  [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : ''].filter(Boolean);

const targetOf = (element: Element): string => {
  const href = attribute(element, 'href');
  if (element.tagName !== 'a' || !href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
};

type Page = { order: Map<Node, number>; parents: Map<Node, Node>; byName: Map<string, Element>; all: Element[] };

const pageOf = (root: Node): Page => {
  const all = elementsIn(root);
  const byName = new Map<string, Element>();
  for (const element of all) for (const name of namesOf(element)) if (!byName.has(name)) byName.set(name, element);
  return { all, byName, parents: parentsIn(root), order: new Map(all.map((element, index) => [element, index])) };
};

/** The names under which a call can be linked back to: its own, and those of what stands closely round it. */
const namesRound = (link: Element, { parents }: Page): string[] => {
  const names = namesOf(link);
  let node = parents.get(link);
  for (let step = 0; step < 2 && isElement(node) && !HOLDERS.has(node.tagName); step += 1) {
    names.push(...namesOf(node));
    node = parents.get(node);
  }
  return names;
};

const holderOf = (target: Element, { parents }: Page): Element => {
  let node: Node | undefined = target;
  while (isElement(node) && !HOLDERS.has(node.tagName)) node = parents.get(node);
  return isElement(node) ? node : target;
};

const isMarked = (link: Element, target: Element): boolean =>
  NOTE_ROLE.test(`${attribute(link, 'role')} ${attribute(link, 'className')} ${attribute(target, 'role')}`) ||
  namesOf(target).some((name) => NOTE_NAME.test(name));

type Pair = { link: Element; target: Element; holder: Element };

/** Links that call a note: they lead down the page to what links back, or is named as a note. */
const pairsIn = (page: Page): Pair[] => {
  const { all, byName, order } = page;
  return all.flatMap((link): Pair[] => {
    const target = byName.get(targetOf(link));
    if (!target || (order.get(target) ?? 0) <= (order.get(link) ?? 0)) return [];
    const isRole = /noteref/.test(attribute(link, 'role'));
    if (!isRole && !LABEL.test(wordsOf(link).trim())) return [];
    const holder = holderOf(target, page);
    const names = namesRound(link, page);
    const isMutual = [holder, ...elementsIn(holder)].some((inner) => names.includes(targetOf(inner)));
    return isMutual || isMarked(link, target) ? [{ link, target, holder }] : [];
  });
};

/** A box round a note's paragraphs belongs to it, where it holds nothing of another note and no call. */
const widen = (holder: Element, foreign: ReadonlySet<Node>, { parents }: Page): Element => {
  const parent = parents.get(holder);
  if (!isElement(parent) || holder.tagName === 'li' || !['div', 'aside', 'li', 'dd'].includes(parent.tagName))
    return holder;
  const [first] = childrenOf(parent).filter(isElement);
  const isFree =
    first === holder && elementsIn(parent).every((inner) => !foreign.has(inner) && !/^h\d$/.test(inner.tagName));
  return isFree ? widen(parent, foreign, { parents } as Page) : holder;
};

/** Paragraphs between two notes go on with the first of them. */
const withContinuation = (holder: Element, holders: ReadonlySet<Node>, { parents }: Page): Element[] => {
  const siblings = childrenOf(parents.get(holder) ?? holder).filter(isElement);
  const rest = siblings.slice(siblings.indexOf(holder) + 1);
  const next = rest.findIndex((sibling) => holders.has(sibling));
  const between = next === -1 ? [] : rest.slice(0, next);
  return between.every(({ tagName }) => tagName === 'p') ? [holder, ...between] : [holder];
};

/** Finds the notes of a page by the links that call them, whatever program wrote it. Empty where nothing is linked. */
export const linkedNotes = (root: Node): LinkedNotes => {
  const page = pageOf(root);
  const all = pairsIn(page);
  const targets = Map.groupBy(all, ({ holder }) => holder);
  // Notes apart by line breaks alone are read as typed ones.
  const single = all.filter(({ holder }) => new Set(targets.get(holder)?.map(({ target }) => target)).size === 1);
  // A note in a note is a part of it.
  const within = new Set(single.flatMap(({ holder }) => elementsIn(holder)));
  const found = single.filter(({ holder }) => !within.has(holder));
  const inNotes = new Set(found.flatMap(({ holder }) => [holder, ...elementsIn(holder)]));
  // A link within a note to another note is no call: notes hold none.
  const pairs = found.filter(({ link }) => !inNotes.has(link));
  const links = new Set<Node>(pairs.map(({ link }) => link));
  const holders = new Map<Element, { id: string; body: Element }>();
  for (const { target, holder } of pairs) {
    if (holders.has(holder)) continue;
    const foreign = new Set<Node>([...links, ...pairs.filter((one) => one.holder !== holder).map((one) => one.target)]);
    holders.set(holder, { id: namesOf(target)[0] ?? `note-${holders.size + 1}`, body: widen(holder, foreign, page) });
  }
  const bodies = new Set<Node>([...holders.values()].map(({ body }) => body));
  const idOf = ({ holder }: Pair): string => holders.get(holder)?.id ?? '';
  const names = new Set(pairs.flatMap(({ link }) => namesRound(link, page)));
  return {
    called: new Map(pairs.map((pair) => [pair.link, idOf(pair)])),
    bodies: new Map([...holders.values()].map(({ id, body }) => [id, withContinuation(body, bodies, page)])),
    labels: new Map(pairs.toReversed().map((pair) => [idOf(pair), wordsOf(pair.link).replace(/[\s[\]().:]/g, '')])),
    back: new Set(page.all.filter((element) => names.has(targetOf(element)) && !links.has(element))),
  };
};
