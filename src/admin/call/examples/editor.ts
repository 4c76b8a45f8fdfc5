import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { CallNode } from '../../../lexical/CallNode';

/** What stands inside a line as a link does. */
export class LinkLike extends ElementNode {
  static override getType(): string {
    return 'link-like';
  }
  static override clone(node: LinkLike): LinkLike {
    return new LinkLike(node.__key);
  }
  static override importJSON(): LinkLike {
    return new LinkLike();
  }
  override isInline(): true {
    return true;
  }
}

/** An editor without a page, that knows calls. */
export const bareEditor = (): LexicalEditor =>
  createEditor({
    nodes: [CallNode, LinkLike],
    onError: (error) => {
      throw error;
    },
  });

/** An editor with paragraphs written as `Fener{aa} söndü.`: a call is the key of its note in braces. */
export const editorOf = (...paragraphs: string[]): LexicalEditor => {
  const editor = bareEditor();
  const write = () => {
    for (const words of paragraphs) {
      const nodes = words
        .split(/(\{\w+\})/)
        .filter(Boolean)
        .map((piece) => (piece.startsWith('{') ? new CallNode(piece.slice(1, -1)) : $createTextNode(piece)));
      $getRoot().append($createParagraphNode().append(...nodes));
    }
  };
  editor.update(write, { discrete: true });
  return editor;
};

/** The text of an editor, written the same way. */
export const written = (editor: LexicalEditor): string[] =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent().replace(/\[\^(\w+)\]/g, '{$1}')),
  );

/** Changes an editor's text at once. */
export const edit = (editor: LexicalEditor, change: () => void): void => editor.update(change, { discrete: true });
