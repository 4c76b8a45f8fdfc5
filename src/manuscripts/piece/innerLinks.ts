import { problem, type Problem } from '../../domain/commentary/problem';
import { runsOf, textOf } from '../../domain/lexical/walk';
import type { FlowBlock } from '../flow/flow';

/** Links from one place of a piece to another lead nowhere once it stands in an edition: only their words are kept. */
export const tellInnerLinks = (blocks: FlowBlock[]): Problem[] =>
  blocks.flatMap(({ block, line }) =>
    runsOf(block)
      .flat()
      .flatMap((inline) =>
        inline.type === 'link' && inline.href.startsWith('#')
          ? [problem('format-left-out', { line }, textOf(inline.children))]
          : [],
      ),
  );
