import { getLocalI18n, type PayloadRequest } from 'payload';
import { DEFAULT_LOCALE, type Locale } from '../../locales/index';
import { formatDay } from '../../src/domain/date';
import type { QuestionKind } from '../../src/domain/translating/questions';
import { afterCommit } from '../../src/platform/committed';
import { absoluteUrl, deskPath } from '../../src/routing/paths';
import type { User } from '../../src/payload-types';
import { idOf } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { nameOf } from './refuseTask';
import { reviewers } from './reviewers';
import { findTask } from './tasks';

/** What a save made happen to the editions of a work, told to somebody: `edition` is the one at whose desk it is looked at. */
export type Letter = {
  name: QuestionKind | 'changed' | 'published';
  edition: { id: string; title: string };
  about: string;
  /** A calendar day. */
  on?: string;
  said?: string;
  blocks?: number;
  notes?: number;
};

/** Who holds the task of a translation, else the editors; whoever did it themselves is told nothing. */
export const keepersOf = async (req: PayloadRequest, edition: string): Promise<string[]> => {
  const holder = idOf((await findTask(req, { edition: { equals: edition } }))?.claimedBy);
  return holder ? [holder] : reviewers(req);
};

const send = async (req: PayloadRequest, to: string, letter: Letter): Promise<void> => {
  const { payload } = req;
  const user = await payload.db.findOne<User>({ collection: SLUGS.users, where: { id: { equals: to } } });
  if (!user) return;
  const language: Locale = user.language ?? DEFAULT_LOCALE;
  const i18n = await getLocalI18n({ config: payload.config, language });
  const { blocks = 0, notes = 0, on, said = '', about, edition } = letter;
  const parts = [
    ...(blocks > 0
      ? [sentence(i18n, blocks === 1 ? 'translating.blocks_one' : 'translating.blocks_other', { count: blocks })]
      : []),
    ...(notes > 0
      ? [sentence(i18n, notes === 1 ? 'translating.notes_one' : 'translating.notes_other', { count: notes })]
      : []),
  ];
  const values = {
    title: edition.title,
    about,
    day: on ? formatDay(on, language) : '',
    parts: parts.join(', '),
    name: await nameOf(req, req.user),
  };
  const address = absoluteUrl(payload.config.serverURL, deskPath(edition.id));
  const text = [sentence(i18n, `translating.letter.${letter.name}.text`, values), said, address].filter(Boolean);
  const subject = sentence(i18n, `translating.letter.${letter.name}.subject`, values);
  await payload.sendEmail({ to: user.email, subject, text: text.join('\n\n') });
};

/** Sends a letter once the save it tells of is stored, to each in their language. Nobody waits for it; what fails is told to the log. */
export const sendAfterCommit = async (req: PayloadRequest, to: readonly string[], letter: Letter): Promise<void> => {
  const told = [...new Set(to)].filter((id) => id !== req.user?.id);
  // The request goes on after its transaction, and may begin another.
  const own = { ...req, payload: req.payload, user: req.user, transactionID: undefined } as PayloadRequest;
  await afterCommit(req.payload.db, req.transactionID, () => {
    for (const id of told) {
      send(own, id, letter).catch((err: unknown) =>
        req.payload.logger.error({ err, msg: `A letter of a translation was not sent (${letter.name})` }),
      );
    }
  });
};
