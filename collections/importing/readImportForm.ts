import type { PayloadRequest } from 'payload';
import { MAX_BYTES } from '../../src/domain/manuscript/size';
import { readBytes } from '../rest/readBytes';
import { refuse } from '../rest/refuse';
import { refuseJson } from '../rest/refuseJson';
import type { ManuscriptFile } from './importing';
import type { ImportOptions } from './options';

/** What stands round the file: the other fields, and what parts them. */
const ROOM = 1024 * 1024;
const TEXTS = ['language', 'series', 'title', 'authors', 'original', 'number', 'publishedOn', 'missingNotes'] as const;
const YES = new Map([
  ['true', true],
  ['false', false],
]);

const formOf = async (req: PayloadRequest): Promise<FormData> => {
  const type = req.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) refuse(req, 'importing.form', {}, 415);
  const bytes = await readBytes(req, MAX_BYTES + ROOM);
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData();
  } catch {
    return refuse(req, 'importing.form');
  }
};

const yesOrNo = (req: PayloadRequest, text: string): boolean =>
  YES.get(text) ?? refuse(req, 'refusal.input.parameter', { name: 'publish' });

/**
 * Reads `POST /api/manuscripts/import`: one `file`, and the options of `dipnot import` as fields, each once; an empty one
 * counts as not given. The file may be larger than a manuscript may: its reader refuses it in its own words.
 * @throws APIError 400, 413 or 415, also for a field that is none: a misspelt number would be passed over in silence.
 */
export const readImportForm = async (
  req: PayloadRequest,
): Promise<{ file: ManuscriptFile; options: ImportOptions }> => {
  let file: File | undefined;
  const texts: Record<string, string> = {};
  for (const [name, value] of await formOf(req)) {
    if (name in texts || (name === 'file' && file)) refuse(req, 'refusal.input.parameter', { name });
    if (name === 'file' && value instanceof File) file = value;
    else if (typeof value === 'string' && [...TEXTS, 'publish'].includes(name)) texts[name] = value;
    else refuse(req, 'refusal.input.parameter', { name: name.slice(0, 40) });
  }
  refuseJson(req, texts);
  if (!file) return refuse(req, 'importing.form');
  const given = Object.fromEntries(TEXTS.flatMap((name) => (texts[name]?.trim() ? [[name, texts[name].trim()]] : [])));
  const publish = texts['publish'] ? yesOrNo(req, texts['publish']) : false;
  return {
    file: { name: file.name.toWellFormed(), bytes: new Uint8Array(await file.arrayBuffer()) },
    options: { language: '', series: '', ...given, publish },
  };
};
