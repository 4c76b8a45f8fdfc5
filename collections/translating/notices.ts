import { getLocalI18n, type PayloadRequest } from 'payload';
import { DEFAULT_LOCALE } from '../../locales/index';
import type { Step } from '../../src/domain/translating/steps';
import type { TranslationTask, User } from '../../src/payload-types';
import { absoluteUrl, deskPath } from '../../src/routing/paths';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { nameOf } from './refuseTask';

/** An e-mail to be sent once what it tells of is stored: `to` and `task` are ids. */
export type Notice = { step: Step; to: string; task: string };

const read = <Row extends User | TranslationTask>(
  req: PayloadRequest,
  collection: 'users' | 'translation-tasks',
  id: string,
): Promise<Row | null> => req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } } });

const send = async (req: PayloadRequest, { step, to, task: id }: Notice): Promise<void> => {
  const user = await read<User>(req, SLUGS.users, to);
  const task = await read<TranslationTask>(req, SLUGS['translation-tasks'], id);
  if (!user || !task) return;
  const { payload } = req;
  const i18n = await getLocalI18n({ config: payload.config, language: user.language ?? DEFAULT_LOCALE });
  const values = {
    title: (await storedEdition(req, idOf(task.original)))?.title ?? '',
    language: sentence(i18n, `admin.language.${task.language}`),
    name: await nameOf(req, req.user),
    address: absoluteUrl(payload.config.serverURL, deskPath(idOf(task.edition) ?? '')),
  };
  const subject = sentence(i18n, `translating.notice.${step}.subject`, values);
  await payload.sendEmail({ to: user.email, subject, text: sentence(i18n, `translating.notice.${step}.text`, values) });
};

/**
 * Sends the notices of a step, each in the language of its reader. Called after COMMIT: a mail server that is away undoes
 * nothing, and is told to the log.
 */
export const sendNotices = async (req: PayloadRequest, notices: Notice[]): Promise<void> => {
  for (const notice of notices) {
    try {
      await send(req, notice);
    } catch (err) {
      req.payload.logger.error({ err, msg: `A notice of a translation was not sent (${notice.step})` });
    }
  }
};
