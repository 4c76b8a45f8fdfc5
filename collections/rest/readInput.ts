import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import { readBytes } from './readBytes';
import { refuse } from './refuse';
import { refuseJson } from './refuseJson';

const MAX_JSON = 5 * 1024 * 1024;

const parsed = (req: PayloadRequest, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(req, 'refusal.input.json');
  }
};

/** The editor's app sends its forms so: the fields as one JSON text, the file beside it. */
const readForm = async (req: PayloadRequest): Promise<unknown> => {
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    const status = (error as { status?: number }).status ?? 500;
    if (status < 500) throw error;
    refuse(req, 'refusal.input.form');
  }
  return req.data;
};

const typeOf = (req: PayloadRequest): string =>
  (req.headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();

const read = async (req: PayloadRequest): Promise<unknown> => {
  const type = typeOf(req);
  if (type.startsWith('multipart/')) return readForm(req);
  const text = (await readBytes(req, MAX_JSON)).toString('utf8');
  if (text.trim() === '') return undefined;
  if (type !== 'application/json') refuse(req, 'refusal.input.type', {}, 415);
  return parsed(req, text);
};

/**
 * Reads the body of a writing request once and for all tries: `data` is a JSON object that any field can keep (empty
 * where nothing was sent), and Payload finds no body left to read.
 * @throws APIError 400, 413 or 415 with a sentence.
 */
export const readInput = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const data = (await read(req)) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) refuse(req, 'refusal.input.object');
  refuseJson(req, data);
  Object.defineProperty(req, 'body', { value: null, configurable: true });
  return data as Record<string, unknown>;
};
