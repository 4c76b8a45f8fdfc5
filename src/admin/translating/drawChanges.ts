import type { WordRun } from '../../domain/commentary/wordDifference';
import type { PartChange } from '../../domain/commentary/staleness';
import { plainText } from '../../domain/lexical/walk';
import type { OriginalState } from '../../domain/translating/originalState';
import { differenceInPieces } from './differenceInPieces';

/** What is said of a change: at its place, of the words in it to whoever hears them, and of what can be done. */
export type ChangeWords = Record<'removed' | 'added', string> & {
  said: (change: ChangeSaid) => string;
  acts: (block: string) => { text: string; name: string }[];
};

/** How a change is told: `otherwise` where no word differs, `unknown` where it is not known what was said. */
export type ChangeSaid = PartChange['change'] | 'otherwise' | 'unknown';

type Told = Pick<OriginalState, 'changes' | 'then' | 'behind' | 'mayAcknowledge'>;

/** Elements that begin a line of their own in a block. */
const LINES = new Set(['P', 'LI', 'TD', 'TH']);
const TEXT = 3;
/** Words are divided on the page, not in what is stored. */
const whole = (words: string): string => words.replaceAll('\u00ad', '');

/** A text of a block, or the line that ends before one. */
type Piece = { words: string; node?: Text };

const piecesOf = (block: Element): Piece[] => {
  const pieces: Piece[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) return void pieces.push({ words: whole((node as Text).data), node: node as Text });
    const element = node as Element;
    if (element.classList.contains('call')) return;
    if (element.tagName === 'BR' || (LINES.has(element.tagName) && pieces.length > 0)) pieces.push({ words: '\n' });
    element.childNodes.forEach(walk);
  };
  block.childNodes.forEach(walk);
  return pieces;
};

const drawnRun = (page: Document, { words, kind }: WordRun, names: ChangeWords): ChildNode => {
  if (kind === 'same') return page.createTextNode(words);
  const run = page.createElement(kind === 'removed' ? 'del' : 'ins');
  const name = page.createElement('span');
  name.className = 'desk-change-name';
  name.textContent = `${names[kind]} `;
  run.append(name, page.createTextNode(words));
  return run;
};

/** Marks in a drawn block what its words were; false where they are the same. */
const drawDifference = (block: Element, then: string, names: ChangeWords): boolean => {
  const pieces = piecesOf(block);
  const runs = differenceInPieces(
    whole(then),
    pieces.map(({ words }) => words),
  );
  if (!runs.flat().some(({ kind, words }) => kind !== 'same' && words.trim() !== '')) return false;
  const page = block.ownerDocument;
  let behind: ChildNode | undefined;
  pieces.forEach(({ node }, at) => {
    const drawnRuns = (runs[at] ?? [])
      .filter(({ kind }) => node || kind === 'removed')
      .map((run) => drawnRun(page, run, names));
    // Lines that are gone stand at the end of the one before them.
    if (node) node.replaceWith(...drawnRuns);
    else behind?.after(...drawnRuns);
    behind = drawnRuns.at(-1) ?? behind;
  });
  return true;
};

const strip = (page: Document, block: string, said: string, told: Told, names: ChangeWords): HTMLElement => {
  const element = page.createElement('div');
  element.className = 'desk-change';
  const sentence = page.createElement('span');
  sentence.textContent = said;
  element.append(sentence);
  if (!told.mayAcknowledge) return element;
  for (const { text, name } of names.acts(block)) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'desk-link';
    button.dataset.acknowledge = block;
    button.textContent = text;
    button.setAttribute('aria-label', name);
    element.append(button);
  }
  return element;
};

/**
 * Draws into the blocks of an original, the elements of `text`, what became of them since a translation was made: at a
 * changed one word by word, at others in a sentence, where one is gone with its words.
 */
export const drawChanges = (text: Element, told: Told, names: ChangeWords): void => {
  const page = text.ownerDocument;
  const thenOf = (id: string): string | undefined => {
    const block = told.then.blocks.find((one) => one.id === id);
    return block && plainText([block]);
  };
  const blocks = new Map([...text.children].map((element) => [element.id, element]));
  /** What was put behind a block last: the next stands behind that. */
  const last = new Map<string, Element>();
  for (const { part, change } of told.changes) {
    if (!('block' in part)) continue;
    const id = part.block;
    const element = blocks.get(id);
    const then = thenOf(id);
    const place = change === 'removed' ? told.behind[id] : id;
    const isTold = change === 'changed' && element && then !== undefined && drawDifference(element, then, names);
    const otherwise: ChangeSaid = then === undefined ? 'unknown' : 'otherwise';
    const own = strip(page, id, names.said(change === 'changed' && !isTold ? otherwise : change), told, names);
    if (change === 'removed' && then) own.firstChild?.after(drawnRun(page, { words: then, kind: 'removed' }, names));
    element?.setAttribute('data-changed', change);
    const before = place === undefined ? last.get('') : (last.get(place) ?? blocks.get(place));
    if (before) before.after(own);
    else text.prepend(own);
    last.set(place ?? '', own);
  }
};
