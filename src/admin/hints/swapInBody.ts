import { $isAutoLinkNode, $isLinkNode } from '@payloadcms/richtext-lexical/client';
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { wordsWithAddresses, type Instead } from '../../domain/translating/addresses';

const $swapIn = (node: LexicalNode, instead: Instead): void => {
  if ($isTextNode(node)) {
    const words = wordsWithAddresses(node.getTextContent(), instead);
    if (words !== node.getTextContent()) node.setTextContent(words);
  }
  if ($isLinkNode(node) || $isAutoLinkNode(node)) {
    const fields = node.getFields();
    const url = fields.url === undefined ? undefined : instead(fields.url);
    if (url !== undefined) node.setFields({ ...fields, url });
  }
  if ($isElementNode(node)) node.getChildren().forEach((child) => $swapIn(child, instead));
};

/** Swaps addresses in the text of an editor, those of links and bare ones, as one step that can be undone. */
export const swapInBody = (editor: LexicalEditor, instead: Instead): void =>
  editor.update(() => $swapIn($getRoot(), instead), { discrete: true });
