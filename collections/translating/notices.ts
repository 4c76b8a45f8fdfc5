import { getLocalI18n, type PayloadRequest } from 'payload';
import { DEFAULT_LOCALE } from '../../locales/index';
import type { Step } from '../../src/domain/translating/steps';
import type { TranslationTask, User } from '../../src/payload-types';
import { absoluteUrl, deskPath } from '../../src/routing/paths';
import { remarksOf } from '../remarks/remarksOf';
import { openRemarks } from '../../src/domain/translating/remarks';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { nameOf } from './refuseTask';

/** A letter tells so many remarks; the others stand at the desk. */
const MOST_REMARKS = 20;

type I18n = Awaited<ReturnType<typeof getLocalI18n>>;

/** An e-mail to be sent once what it tells of is stored: `to` and `task` are ids. */
export type Notice = { step: Step; to: string; task: string };

const read = <Row extends User | TranslationTask>(
  req: PayloadRequest,
  collection: 'users' | 'translation-tasks',
  id: string,
): Promise<Row | null> => req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } } });

/** What is still open in an edition that goes back to its translator. */
const remarksIn = async (req: PayloadRequest, i18n: I18n, edition: string | undefined): Promise<string[]> => {
  const open = edition === undefined ? [] : openRemarks(await remarksOf(req, edition));
  if (open.length === 0) return [];
  const lines = open.slice(0, MOST_REMARKS).map(({ author, text }) => `– ${author ?? '–'}: ${text}`);
  return [sentence(i18n, 'translating.notice.remarks', { count: open.length }), ...lines];
};

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
  const told = sentence(i18n, `translating.notice.${step}.text`, values);
  const remarked = step === 'return' ? await remarksIn(req, i18n, idOf(task.edition)) : [];
  await payload.sendEmail({ to: user.email, subject, text: [told, ...remarked].join('\n\n') });
};

/**
 * Sends the notices of a step, each in the language of its reader. Called after COMMIT, and nobody waits for it: a mail
 * server that is slow holds no answer up, one that is away undoes nothing, and is told to the log.
 */
export const sendNotices = (req: PayloadRequest, notices: Notice[]): void => {
  for (const notice of notices) {
    send(req, notice).catch((err: unknown) =>
      req.payload.logger.error({ err, msg: `A notice of a translation was not sent (${notice.step})` }),
    );
  }
};
