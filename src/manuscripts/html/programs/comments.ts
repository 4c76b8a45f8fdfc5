import type { Element } from 'hast';
import { attribute, childrenOf, elementsIn, isElement, parentsIn, wordsOf, type Node } from '../tree';
import { hasClass, styleOf, takeOut, type Shape, type Told } from './shape';

const told = (node: Node): Told => ({
  kind: 'comment-left-out',
  node,
  words: wordsOf(node).replace(/^\s*\[\w+\]\s*/, ''),
});

/** Word: a list of comments at the end, and a sign at each place. */
const isComment = (element: Element): boolean => /mso-element:\s*comment(?!-)/.test(styleOf(element));
const isList = (element: Element): boolean => /mso-element:\s*comment-list/.test(styleOf(element));
const isSign = (element: Element): boolean => hasClass(element, 'MsoCommentReference', 'msocomanchor');

/** Google Docs: links `#cmnt1` at the places, and a box of paragraphs each at the end, or one paragraph. */
const googleComments = (root: Node): Element[] => {
  const parents = parentsIn(root);
  return elementsIn(root).flatMap((element) => {
    const isStart = /^cmnt\d+$/.test(attribute(element, 'id')) && attribute(element, 'href').startsWith('#cmnt_ref');
    const line = isStart ? parents.get(element) : undefined;
    if (!isElement(line) || line.tagName !== 'p') return [];
    const box = parents.get(line);
    const inBox = box ? childrenOf(box).filter(isElement) : [];
    const isBox = inBox[0] === line && inBox.every(({ tagName }) => tagName === 'p');
    return isElement(box) && box.tagName === 'div' && isBox ? [box] : [line];
  });
};

/** Comments of a word processor are no part of a text: they are told and taken out. */
export const comments: Shape = (root) => {
  const boxes = new Set(googleComments(root));
  const isGoogles = (element: Element): boolean =>
    boxes.has(element) || (element.tagName === 'a' && /^cmnt_ref\d+$/.test(attribute(element, 'id')));
  takeOut(root, isSign);
  const gone = takeOut(root, (element) => isList(element) || isComment(element) || isGoogles(element));
  return gone
    .flatMap((element) => {
      const within = isList(element) ? elementsIn(element).filter(isComment) : [];
      return within.length > 0 ? within : [element];
    })
    .filter((element) => !isGoogles(element) || boxes.has(element))
    .map(told);
};
