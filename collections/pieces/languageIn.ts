import type { PayloadRequest } from 'payload';
import { isLocale, type Locale } from '../../locales/index';
import { refuse } from '../rest/refuse';

/** The language of the edition, as it was sent. @throws APIError 400 where it is none of ours. */
export const languageIn = (req: PayloadRequest, sent: unknown): Locale =>
  isLocale(sent) ? sent : refuse(req, 'refusal.piece.language');
