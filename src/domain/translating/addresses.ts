import { addressesIn } from '../commentary/bareAddresses';
import type { NarrowedText } from '../commentary/narrowEdition';
import { addressesInRun } from '../commentary/runAddresses';
import type { Part } from '../commentary/staleness';
import { mapInlines, mapRuns } from '../lexical/mapRuns';
import type { Block } from '../lexical/nodes';
import { runsOf } from '../lexical/walk';

type Text = Pick<NarrowedText, 'blocks' | 'notes'>;

/** Every address a text leads to, by a link, as bare words or as the address of a note, with the part it stands in. */
export const addressesOf = ({ blocks, notes }: Text): { address: string; part: Part | undefined }[] => [
  ...blocks.flatMap((block) =>
    runsOf(block)
      .flatMap(addressesInRun)
      .map((address) => ({ address, part: block.id === undefined ? undefined : { block: block.id } })),
  ),
  ...notes.flatMap(({ key, paragraphs, address }) =>
    [...paragraphs.flatMap(({ children }) => addressesInRun(children)), ...(address ? [address] : [])].map((found) => ({
      address: found,
      part: { note: key },
    })),
  ),
];

/** What stands instead of an address; undefined where it stays. */
export type Instead = (address: string) => string | undefined;

/** A text in which bare addresses are swapped. */
export const wordsWithAddresses = (text: string, instead: Instead): string =>
  addressesIn(text).reduceRight(
    (words, { address, index }) =>
      words.slice(0, index) + (instead(address) ?? address) + words.slice(index + address.length),
    text,
  );

/** A block in which addresses are swapped, those of links and bare ones; all else stays as it is. */
export const withAddresses = <T extends Block>(block: T, instead: Instead): T =>
  mapRuns(block, (run) =>
    mapInlines(run, (inline) => {
      if (inline.type === 'text') return [{ ...inline, text: wordsWithAddresses(inline.text, instead) }];
      return inline.type === 'link' ? [{ ...inline, href: instead(inline.href) ?? inline.href }] : [inline];
    }),
  ) as T;
