import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { plainShapes } from './programs/plainShapes';
import type { Told } from './programs/shape';
import { elementsIn, wordsOf } from './tree';

type Schema = NonNullable<Parameters<typeof rehypeSanitize>[0]>;

/** Attributes that say something of a text; addresses are judged again where a link is made of them. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...'html body main article section header footer nav aside figure figcaption caption address center font u small big mark cite dfn abbr bdi bdo time wbr label'.split(
      ' ',
    ),
  ],
  attributes: {
    '*': [
      'id',
      'name',
      'lang',
      'xmlLang',
      'dir',
      'role',
      'className',
      'style',
      'hidden',
      'title',
      'dataFn',
      'ariaHidden',
    ],
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    input: ['type', 'checked'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['data'] },
  // Notes and places are known by their ids; a draft never becomes part of a page with ids of its own.
  clobber: [],
  clobberPrefix: '',
  required: {},
  ancestors: {},
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'xml',
    'iframe',
    'object',
    'svg',
    'math',
    'select',
    'textarea',
    'button',
  ],
};

export type Parsed = {
  /** What a text may hold, without scripts, frames and forms. */
  tree: Root;
  /** Rules of the page's own style sheets, as they stand. */
  css: string;
  title?: string;
  author?: string;
  /** Whether a word processor wrote it, which marks every word with a language. */
  isOffice: boolean;
  /** What was taken out although it has words. */
  stripped: Element[];
  /** What one program's own shapes lost on the way, see `plainShapes`. */
  told: Told[];
};

/** Scripts and styles have words that nobody reads. */
const MUTE = new Set(['script', 'style', 'template', 'noscript', 'head', 'xml']);

/** What Word, Word for the web, LibreOffice and their kin leave in their pages. */
const OFFICE =
  /urn:schemas-microsoft-com:office|\bmso-[a-z]|\bSCXW\d|name="?generator"? content="?(?:Microsoft|Libre|OpenOffice)/i;

const parser = unified().use(rehypeParse).freeze();
const sanitizer = unified().use(rehypeSanitize, SCHEMA).freeze();

/** Parses a page as browsers do (WHATWG HTML) and keeps what a text may hold. */
export const parseHtml = (html: string): Parsed => {
  const whole = parser.parse(html);
  const told = plainShapes(whole);
  const elements = elementsIn(whole);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const title = named('title')[0];
  const author = named('meta').find(({ properties }) => String(properties['name']).toLowerCase() === 'author');
  const content = author?.properties['content'];
  return {
    tree: sanitizer.runSync(whole),
    css: named('style').map(wordsOf).join('\n'),
    told,
    isOffice: OFFICE.test(html),
    ...(title && { title: wordsOf(title) }),
    ...(typeof content === 'string' && { author: content }),
    stripped: elements.filter(
      (node) => SCHEMA.strip?.includes(node.tagName) && !MUTE.has(node.tagName) && wordsOf(node).trim() !== '',
    ),
  };
};
