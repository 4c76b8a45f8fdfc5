'use client';

import type { ReactNode } from 'react';
import { CallNode, type SerializedCall } from '../../lexical/CallNode';
import { CallMark } from './CallMark';

/** The call in the browser: the same node, drawn. Lexical asks each class for these three by its own name. */
export class DrawnCall extends CallNode<ReactNode> {
  static override getType(): string {
    return 'call';
  }

  static override clone(node: CallNode): DrawnCall {
    return new DrawnCall(node.__noteKey, node.__key);
  }

  static override importJSON({ noteKey }: SerializedCall): DrawnCall {
    return new DrawnCall(noteKey);
  }

  override decorate(): ReactNode {
    return <CallMark noteKey={this.getNoteKey()} nodeKey={this.getKey()} />;
  }
}
