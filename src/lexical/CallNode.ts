import type {
  DOMExportOutput,
  LexicalNode,
  NodeKey,
  SerializedLexicalNode,
  Spread,
} from '@payloadcms/richtext-lexical/lexical';
import { DecoratorNode } from '@payloadcms/richtext-lexical/lexical';

export type SerializedCall = Spread<{ noteKey: string }, SerializedLexicalNode>;

/**
 * A call to a note, known by the note's key and nothing else: its number is derived where it is drawn.
 * The property is not called `id`, because the clipboard of the editor rewrites ids.
 */
export class CallNode<Drawn = unknown> extends DecoratorNode<Drawn> {
  __noteKey: string;

  static override getType(): string {
    return 'call';
  }

  static override clone(node: CallNode): CallNode {
    return new CallNode(node.__noteKey, node.__key);
  }

  static override importJSON({ noteKey }: SerializedCall): CallNode {
    return new this(noteKey);
  }

  constructor(noteKey: string, key?: NodeKey) {
    super(key);
    this.__noteKey = noteKey;
  }

  override exportJSON(): SerializedCall {
    return { ...super.exportJSON(), type: 'call', noteKey: this.getNoteKey(), version: 1 };
  }

  getNoteKey(): string {
    return this.getLatest().__noteKey;
  }

  override createDOM(): HTMLElement {
    return document.createElement('span');
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('sup');
    element.dataset.noteKey = this.__noteKey;
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return `[^${this.getNoteKey()}]`;
  }

  override isInline(): true {
    return true;
  }

  /** An arrow key passes over a call as over one letter, and Shift with it marks it as one. */
  override isKeyboardSelectable(): false {
    return false;
  }
}

export const $isCallNode = (node: LexicalNode | null | undefined): node is CallNode => node instanceof CallNode;
