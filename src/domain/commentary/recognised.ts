import type { Inline, Paragraph } from '../lexical/nodes';
import { textOf } from '../lexical/walk';
import { accessDateIn } from './accessDate';
import { firstAddress } from './noteAddress';
import { suggestLang } from './script';

/** What the text of a note says of itself. `unreadable`: words of a label of access that no day follows. */
export type Recognised = { lang?: string; address?: string; accessedOn?: string; unreadable?: string };

const addressOf = (run: Inline[]): string | undefined => {
  for (const inline of run) {
    const address = firstAddress(inline.type === 'link' ? inline.href : inline.type === 'text' ? inline.text : '');
    if (address) return address;
  }
  return undefined;
};

const firstOf = <T, R>(items: T[], read: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The address, the day of access and the language that a note's text speaks of: for manuscripts that are read and for
 * notes that are typed. Only what was found is in the answer.
 */
export const recognise = (paragraphs: Paragraph[]): Recognised => {
  const texts = paragraphs.map(({ children }) => textOf(children));
  const access = texts.map(accessDateIn);
  const lang = suggestLang(texts.join('\n'));
  const address = firstOf(paragraphs, ({ children }) => addressOf(children));
  const accessedOn = firstOf(access, ({ on }) => on);
  const unreadable = accessedOn === undefined ? firstOf(access, (found) => found.unreadable) : undefined;
  return {
    ...(lang && { lang }),
    ...(address && { address }),
    ...(accessedOn && { accessedOn }),
    ...(unreadable && { unreadable }),
  };
};
