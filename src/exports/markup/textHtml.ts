import type { EditionView } from '../../domain/commentary/viewModel';
import { blockHtml } from './blockHtml';
import { element } from './element';
import { escapeMarkup } from './escape';
import { paragraphsHtml } from './inlineHtml';
import { notesHtml } from './noteHtml';
import type { Place } from './place';
import type { TextWords } from './words';

/** A whole text as plain HTML, a block an item: what stands before it, standfirst, body, notes, what stands after. */
export const textHtml = (view: EditionView, words: TextWords, place: Place): string[] => {
  const { language, standfirst, blocks, notes } = view;
  return [
    ...paragraphsHtml(words.before, place),
    ...(standfirst ? [element('p', {}, element('em', {}, escapeMarkup(standfirst)))] : []),
    ...blocks.map((block) => blockHtml(block, place)),
    ...notesHtml(notes, { language, words, place }),
    ...(words.after.length > 0 ? [element('hr'), ...paragraphsHtml(words.after, place)] : []),
  ];
};
