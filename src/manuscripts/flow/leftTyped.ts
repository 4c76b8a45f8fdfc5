import { problem, type Problem } from '../../domain/commentary/problem';
import { typedNumbersIn } from '../../domain/commentary/typedNumbers';
import { runsOf } from '../../domain/lexical/walk';
import type { FlowBlock } from './flow';

/** Typed calls (`[7]`) that stand in the text still, as no note is known for them. */
export const leftTyped = (blocks: FlowBlock[]): Problem[] =>
  blocks.flatMap(({ block, line }) =>
    runsOf(block)
      .flatMap(typedNumbersIn)
      .map((typed) => problem('call-without-note', { line }, typed)),
  );
