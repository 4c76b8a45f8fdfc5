import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import { join, resolve } from 'node:path';
import { CARD } from '../source/card';
import { readFonts } from './fontFiles';
import type { Job, Made } from './job';

/** How many compilations a memoized result outlives without being used: the fixed parts of a source stay. */
const CACHE_AGE = 2;

const MISSING_FAMILY = 'unknown font family';
const NOT_ACCESSIBLE = 'PDF/UA-1 error';

const said = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

const messagesOf = (diagnostics: { message?: unknown }[] | undefined): string[] =>
  (diagnostics ?? []).map(({ message }) => String(message));

/**
 * Typst with our fonts: sources into bytes, one at a time. Its functions throw an Error that says what Typst refused;
 * a font family that is not there is refused too.
 */
export const createCompiler = (fontsFolder: string): { make(job: Job): Made } => {
  const workspace = resolve(fontsFolder);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts(workspace) }] });
  let sources = 0;

  /** Under a name of its own: a source that takes another's place keeps letters of that one (0.7.0: ğş became ğğ). */
  const compile = (source: string): NodeTypstDocument => {
    const mainFilePath = join(workspace, `${sources++}.typ`);
    compiler.addSource(mainFilePath, source);
    const outcome = compiler.compile({ mainFilePath });
    const warnings = messagesOf(outcome.takeWarnings()?.shortDiagnostics);
    const missing = warnings.filter((message) => message.startsWith(MISSING_FAMILY));
    if (missing.length > 0) throw new Error(missing.join('; '));
    const document = outcome.result;
    if (document === null) throw new Error(messagesOf(outcome.takeError()?.shortDiagnostics).join('; '));
    return document;
  };

  /** PDF/UA-1 refuses a letter that no font has; a reader is better served by a tagged file with a box in its place. */
  const pdf = (document: NodeTypstDocument): Made => {
    try {
      return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }) };
    } catch (problem) {
      if (!said(problem).includes(NOT_ACCESSIBLE)) throw problem;
      return { bytes: compiler.pdf(document), remark: said(problem) };
    }
  };

  const card = (document: NodeTypstDocument): Made => {
    const svg = compiler.plainSvg(document);
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: CARD.width } });
    return { bytes: drawing.render().asPng() };
  };

  const make = (job: Job): Made => {
    try {
      if (job.kind === 'card') return card(compile(job.source));
      for (const { path, bytes } of job.files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes));
      return pdf(compile(job.source));
    } finally {
      compiler.resetShadow();
      compiler.evictCache(CACHE_AGE);
    }
  };

  return { make };
};
