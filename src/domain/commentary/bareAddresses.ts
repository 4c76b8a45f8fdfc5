import { isWebAddress } from '../lexical/href';
import type { Inline, Text } from '../lexical/nodes';

/** No longer than browsers and servers agree on. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»]{1,2000}/gi;
const AFTER = /[.,;:!?'’‘…)\]}]$/;

const endsOpen = (address: string): boolean => {
  const count = (sign: string) => address.split(sign).length;
  return count('(') >= count(')');
};

/** Without the punctuation of the sentence round it; a closing bracket stays where the address opened it. */
const trim = (address: string): string => {
  let end = address;
  while (AFTER.test(end) && !(end.endsWith(')') && endsOpen(end))) end = end.slice(0, -1);
  return end;
};

/** The http and https addresses that stand in a text as such, each with its place. */
export const addressesIn = (text: string): { address: string; index: number }[] =>
  [...text.matchAll(ADDRESS)]
    .map((match) => ({ address: trim(match[0]), index: match.index }))
    .filter(({ address }) => isWebAddress(address));

const linkText = (node: Text): Inline[] => {
  const piece = (text: string): Inline[] => (text === '' ? [] : [{ ...node, text }]);
  const found = addressesIn(node.text);
  const ends = [0, ...found.map(({ address, index }) => index + address.length)];
  return [
    ...found.flatMap(({ address, index }, at): Inline[] => [
      ...piece(node.text.slice(ends[at], index)),
      { type: 'link', href: address, children: piece(address) },
    ]),
    ...piece(node.text.slice(ends.at(-1))),
  ];
};

/** A run in which every bare address outside a link is a link to itself. */
export const linkBareAddresses = (run: Inline[]): Inline[] =>
  run.flatMap((inline) => (inline.type === 'text' ? linkText(inline) : [inline]));
