import type { EditionView } from '../../../domain/commentary/viewModel';
import { ground } from './ground';
import { literal } from './literal';
import { plain } from './markup';
import { names } from './people';
import { pieces } from './pieces';
import { printable } from './printable';
import type { CardWords } from './words';

export type CardInput = {
  edition: Pick<EditionView, 'language' | 'title' | 'authors'>;
  houseName: string;
  words: CardWords;
};

/** In pixels; what networks show of a shared address. */
export const CARD = { width: 1200, height: 630 };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At most `most` letters, the last of them an ellipsis where more stood there. */
const cut = (text: string, most: number): string => {
  const letters = Array.from(graphemes.segment(printable(text)), ({ segment }) => segment);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
};

const STYLE = String.raw`
#set page(width: ${CARD.width}pt, height: ${CARD.height}pt, margin: (x: 80pt, top: 64pt, bottom: 56pt), fill: paper)
#set par(leading: -.26em, spacing: 0pt)
#set text(top-edge: "ascender", bottom-edge: "descender")
#let room = (width: 1040pt, height: 330pt)

#let fitted(title, pieces) = context {
  let drawn(size, words) = text(size: size, weight: 600, tracking: -.022em, words)
  let fits(size) = (
    measure(block(width: room.width, drawn(size, title))).height <= room.height
      and pieces.all(piece => measure(drawn(size, piece)).width <= room.width)
  )
  let sizes = (92pt, 80pt, 70pt, 60pt, 52pt, 46pt, 40pt, 35pt, 30pt, 26pt)
  let size = sizes.find(fits)
  drawn(if size == none { sizes.last() } else { size }, title)
}

#let card(number: none, title: [], pieces: (), authors: none, house: []) = {
  if number != none { text(size: 28pt, weight: 600, fill: rubric, number) }
  v(14pt)
  block(width: room.width, height: room.height, clip: true, fitted(title, pieces))
  place(bottom, block(width: room.width, stroke: (top: 2pt + hairline), inset: (top: 18pt), grid(
    columns: (1fr, auto),
    column-gutter: 40pt,
    text(size: 26pt, fill: soft, authors),
    text(size: 26pt, weight: 600, house),
  )))
}
`;

/** Typst source of an edition's share card: number, title in the largest size that fits, authors, house. */
export const cardSource = ({ edition: { language, title, authors }, houseName, words }: CardInput): string => {
  const shown = cut(title, 300);
  const given = [
    ...(words.number ? [`number: [${plain(cut(words.number, 60))}]`] : []),
    `title: [${plain(shown)}]`,
    `pieces: (${pieces(shown)
      .map((piece) => `${literal(piece)},`)
      .join(' ')})`,
    `authors: [${plain(cut(names(authors, language), 72))}]`,
    `house: [${plain(cut(houseName, 40))}]`,
  ];
  return `${ground(language)}${STYLE}\n#card(\n${given.map((one) => `  ${one},\n`).join('')})\n`;
};
