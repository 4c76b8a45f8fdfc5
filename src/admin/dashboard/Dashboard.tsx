import type { Payload, SanitizedPermissions } from 'payload';
import type { User } from '../../payload-types';
import { QueueLists } from './QueueLists';
import { askedQuestions } from './readAsked';
import { staleTranslations } from './readStale';
import { myTasks, tasksToReview } from './readTasks';
import { untranslatedOriginals } from './readUntranslated';

type Props = {
  payload: Payload;
  user: User | null;
  permissions: SanitizedPermissions;
  /** The roles that sign translations off. */
  reviewers: readonly string[];
};

/** What whoever has signed in finds first: what is theirs to do, and what waits. */
export const Dashboard = async ({ payload, user, permissions, reviewers }: Props) => {
  if (!user) return null;
  const mayTranslate = Boolean(permissions.collections?.commentaries?.create);
  const { timeZone } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true });
  const [mine, review, asked, stale, untranslated] = await Promise.all([
    mayTranslate ? myTasks(payload, user) : null,
    reviewers.includes(user.role) ? tasksToReview(payload, user) : null,
    askedQuestions(payload, user),
    staleTranslations(payload, timeZone || 'Europe/Istanbul'),
    mayTranslate ? untranslatedOriginals(payload) : null,
  ]);
  return <QueueLists queue={{ mine, review, asked, stale, untranslated }} />;
};
