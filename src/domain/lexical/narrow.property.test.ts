import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowBody, narrowNote } from './narrow';

const root = (...children: unknown[]) => ({ root: { type: 'root', children } });

describe('narrowBody and narrowNote', () => {
  it('never throws, whatever is stored', () => {
    const type = fc.constantFrom(
      ...[
        'paragraph',
        'heading',
        'list',
        'listitem',
        'quote',
        'table',
        'tablerow',
        'tablecell',
        'link',
        'upload',
        'text',
        'tab',
        'call',
      ],
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        fc.anything({ withNullPrototype: true }),
        fc.record(
          {
            type,
            children: fc.oneof(fc.anything(), fc.array(tie('node'), { maxLength: 4 })),
            $: fc.anything(),
            fields: fc.anything(),
            value: fc.anything(),
            text: fc.oneof(fc.string(), fc.anything()),
            format: fc.oneof(fc.integer(), fc.anything()),
            listType: fc.constantFrom('bullet', 'number', 'check', undefined),
            start: fc.anything(),
            tag: fc.constantFrom('h2', 'h9', null),
          },
          { requiredKeys: ['type'] },
        ),
      ),
    }));
    const state = fc.oneof(
      fc.anything(),
      fc.array(node).map((children) => root(...children)),
    );
    fc.assert(
      fc.property(state, (json) => {
        for (const { blocks, refusals } of [narrowBody(json), narrowNote(json)]) {
          expect(Array.isArray(blocks) && Array.isArray(refusals)).toBe(true);
        }
      }),
    );
  });
});
