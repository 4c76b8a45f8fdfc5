import { changesBetween } from '../../domain/commentary/changesBetween';
import type { Block } from '../../domain/lexical/nodes';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { numberNotes } from '../../domain/commentary/numbering';
import type { Locale } from '../../../locales/index';
import { escaped, markupOfBlock, markupOfNote } from '../comparison/markup';
import { noteFacts } from '../comparison/noteFacts';
import type { StoredState } from './saveLog';

/** One difference, both sides as HTML whose text is escaped; a side is absent where it has nothing there. */
export type StaleChange = { part: 'title' | 'standfirst' | 'body' | 'note'; stored?: string; own?: string };

const lineOf = (text: string | null | undefined): string | undefined => (text ? `<p>${escaped(text)}</p>` : undefined);

/** What differs between what is stored and what stands in a form: title, standfirst, blocks by their ids, notes by their keys. */
export const staleChanges = (stored: StoredState, own: StoredState, locale: Locale): StaleChange[] => {
  const sides = [stored, own].map((state, side) => {
    const { blocks, notes } = narrowEdition(state);
    const { numbers } = numberNotes(blocks);
    // A block that was not saved yet has no id: it stands on one side alone. A rule never has one.
    let rules = 0;
    const nameOf = (block: Block, at: number) => (block.type === 'rule' ? `rule-${(rules += 1)}` : `new-${side}-${at}`);
    const named = blocks.map((block, at) => ({ id: block.id ?? nameOf(block, at), block }));
    const drawn = named.map(({ id, block }) => ({ id, html: markupOfBlock(block, (key) => numbers.get(key)) }));
    const said = notes.map((note) => ({ id: note.key, html: markupOfNote(note, noteFacts(note, locale)) }));
    return { title: lineOf(state.title), standfirst: lineOf(state.standfirst), drawn, said };
  });
  const [theirs, mine] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const changed = (part: 'body' | 'note', list: 'drawn' | 'said'): StaleChange[] =>
    changesBetween(theirs[list], mine[list], ({ id }) => id)
      .map(({ from, to }) => ({ part, stored: from?.html, own: to?.html }))
      .filter((change) => change.stored !== change.own);
  return [
    ...(['title', 'standfirst'] as const).flatMap((part) =>
      theirs[part] === mine[part] ? [] : [{ part, stored: theirs[part], own: mine[part] }],
    ),
    ...changed('body', 'drawn'),
    ...changed('note', 'said'),
  ];
};
