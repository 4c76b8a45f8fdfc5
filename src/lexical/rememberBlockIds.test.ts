import {
  $createParagraphNode,
  $getRoot,
  $getState,
  createEditor,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $setState } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { blockIdState } from './blockIdState';
import { $rememberBlockIds } from './rememberBlockIds';

const blocks = () => $getRoot().getChildren();

describe('the id of a block', () => {
  it('is there again when undo leads to before the save that gave it, and a new block never takes it', () => {
    const editor = createEditor({
      onError: (error) => {
        throw error;
      },
    });
    const known = new Map<string, string>();
    editor.registerNodeTransform(RootNode, (root) => $rememberBlockIds(root, known));
    editor.update(() => void $getRoot().append($createParagraphNode(), $createParagraphNode()), { discrete: true });
    const beforeSave = editor.getEditorState();
    const save = () => blocks().forEach((block, at) => $setState(block, blockIdState, `p${at + 1}`));
    editor.update(save, { discrete: true });
    editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
    const ids = () => editor.read(() => blocks().map((block) => $getState(block, blockIdState)));
    expect(ids()).toEqual(['p1', 'p2', undefined]);
    editor.setEditorState(beforeSave, { tag: 'historic' });
    expect(ids()).toEqual(['p1', 'p2']);
  });
});
