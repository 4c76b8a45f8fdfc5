import { problem } from '../../../domain/commentary/problem';
import type { Problem } from '../../../domain/commentary/problem';
import type { Locale } from '../../../../locales/index';
import { textOf } from '../../../domain/lexical/walk';
import type { Flow, FlowNote } from '../../flow/flow';
import { noteParagraphs } from '../../flow/noteParagraphs';
import { trimRun } from '../../flow/trimRun';
import { excerptOf } from '../prepare/pass';
import { readBlocks } from './blocks';
import { unmarkedLanguages } from './languages';
import { takePictures } from './pictures';
import { tell, type Reading } from './reading';
import type { WordComment, WordDocument } from './wordNodes';

const readNotes = ({ notes }: WordDocument, reading: Reading): FlowNote[] =>
  notes.map(({ noteType, noteId, body }) => {
    const id = `${noteType}-${noteId}`;
    const within: Reading = { ...reading, note: id, pictures: [] };
    const blocks = readBlocks(body, within);
    for (const { picture } of within.pictures) tell(within, 'left-out', picture.alt || picture.name);
    const paragraphs = noteParagraphs(
      blocks.map(({ block }) => block).filter(({ type }) => type !== 'picture'),
      (words) => tell(within, 'format-left-out', words),
    );
    return {
      id,
      names: blocks.flatMap(({ names }) => names),
      paragraphs: paragraphs.map((one) => ({ ...one, children: trimRun(one.children) })),
    };
  });

const readComments = (comments: WordComment[], reading: Reading): Problem[] =>
  comments.map(({ commentId, body, authorName }) => {
    const words = readBlocks(body, { ...reading, problems: [], pictures: [], note: commentId }).flatMap(({ block }) =>
      'children' in block ? [textOf(block.children)] : [],
    );
    const said = [authorName, words.join(' ')].filter(Boolean).join(': ');
    return problem('comment-left-out', reading.commentedAt.get(commentId) ?? {}, excerptOf(said));
  });

/** What mammoth says of things it passed over; the rest of its remarks is about looks. */
const LOST =
  /^(?:An unrecognised element was ignored: |A w:sym element with an unsupported character was ignored: )(.+)$/;

/** Makes a flow of the document that mammoth made. `language` is the edition's: words in it need no mark. */
export const readFlow = async (
  document: WordDocument,
  remarks: string[],
  language: Locale,
): Promise<Omit<Flow, 'properties'>> => {
  const reading: Reading = {
    line: 0,
    unmarked: unmarkedLanguages(document, language),
    problems: remarks.flatMap((remark) => {
      const lost = LOST.exec(remark)?.[1];
      return lost === undefined ? [] : [problem('left-out', {}, lost)];
    }),
    pictures: [],
    commentedAt: new Map(),
  };
  const blocks = readBlocks(document.children, reading);
  const notes = readNotes(document, reading);
  reading.problems.push(...readComments(document.comments, reading));
  const { pictures, blocks: shown, problems } = await takePictures(reading.pictures, blocks);
  return { blocks: shown, notes, pictures, problems: [...reading.problems, ...problems] };
};
