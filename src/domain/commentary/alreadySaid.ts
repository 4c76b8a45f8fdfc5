import { flatten, plainText } from '../lexical/walk';
import type { Inline } from '../lexical/nodes';
import { daysIn } from '../parseDay';
import { addressesIn } from './bareAddresses';
import type { Note } from './model';

const sameForm = (address: string): string => address.replace(/\/$/, '');

const hrefsOf = (run: Inline[]): string[] =>
  run.flatMap((inline) => (inline.type === 'link' ? [inline.href, ...hrefsOf(inline.children)] : []));

/** Whether a note's own words hold or link to an address. */
export const saysAddress = ({ paragraphs }: Pick<Note, 'paragraphs'>, address: string): boolean =>
  paragraphs.some(({ children }) => {
    const typed = addressesIn(
      flatten(children)
        .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
        .join(''),
    );
    return [...typed.map((found) => found.address), ...hrefsOf(children)].some(
      (said) => sameForm(said) === sameForm(address),
    );
  });

/** "Accessed: …", "Erişim tarihi: …", "Son ERİŞİM …", with what follows as far as a date reaches. */
const ACCESS = /(?:access|er[iİıI][sş][iİıI]m)\p{L}*[^\d]{0,20}.{0,30}/giu;

/** Whether a note's own words say that its address was seen on a day, so that the page need not say it again. */
export const saysAccessDay = ({ paragraphs }: Pick<Note, 'paragraphs'>, day: string): boolean =>
  (plainText(paragraphs).match(ACCESS) ?? []).some((said) => said.includes(day.slice(0, 4)) && daysIn(said)[0] === day);
