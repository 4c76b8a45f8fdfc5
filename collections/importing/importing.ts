import type { Payload, PayloadRequest } from 'payload';
import type { ApartReader } from '../../src/manuscripts/apart/apartReader';

/** Who imports, and with what: `i18n` is the language of the sentences, `apart` reads what is read in a thread of its own. */
export type Importing = {
  payload: Payload;
  i18n: PayloadRequest['i18n'];
  user?: PayloadRequest['user'];
  apart: ApartReader;
};

export type ManuscriptFile = { name: string; bytes: Uint8Array };
