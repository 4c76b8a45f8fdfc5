import { mapInlines, mapRuns } from '../../domain/lexical/mapRuns';
import type { Block, Inline } from '../../domain/lexical/nodes';

/** A block with the key of each of its calls changed; a call is left out where `change` gives no key. */
export const mapCalls = (block: Block, change: (noteKey: string) => string | undefined): Block =>
  mapRuns(block, (run) =>
    mapInlines(run, (inline): Inline[] => {
      if (inline.type !== 'call') return [inline];
      const noteKey = change(inline.noteKey);
      return noteKey === undefined ? [] : [{ type: 'call', noteKey }];
    }),
  );
