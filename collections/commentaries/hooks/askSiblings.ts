import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { dayIn } from '../../../src/domain/date';
import { answeredBy, concerns, newsBetween, type ReadState } from '../../../src/domain/translating/questions';
import type { Commentary } from '../../../src/payload-types';
import { now } from '../../../src/platform/clock';
import { answerQuestion, openQuestions } from '../../questions/openQuestions';
import { readSite } from '../../site/readSite';
import { SLUGS } from '../../slugs';
import { keepersOf, sendAfterCommit } from '../../translating/letters';
import { reviewers } from '../../translating/reviewers';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';
import { siblingsOf } from '../taggedEdition';

const stateOf = ({ _status, sequence, corrections, withdrawal }: Commentary): ReadState => ({
  isPublished: _status === 'published',
  wasNumbered: Boolean(sequence),
  corrections: (corrections ?? []).map(({ on, kind, text }) => ({ on, kind, text })),
  withdrawal: withdrawal?.on ? { on: withdrawal.on, reason: withdrawal.reason ?? '' } : null,
});

/** What readers find of them can be kept or withdrawn: those that they still read. */
const readOnes = async (req: PayloadRequest, edition: Commentary): Promise<Commentary[]> =>
  (await siblingsOf(req, edition)).filter(({ _status, withdrawal }) => _status === 'published' && !withdrawal?.on);

/**
 * After a save that corrected, withdrew or unpublished an edition: its siblings that are read are asked what becomes of
 * them, in the same transaction, and their people are written to after it. What is taken back is asked no longer; a
 * correction that answers another asks nothing back.
 */
export const askSiblings: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const before = saveInHand(req, doc.id)?.stored;
  const after = before?.sequence ? await storedEdition(req, doc.id) : null;
  if (!before || !after) return doc;
  const today = dayIn(now().toISOString(), (await readSite(req)).timeZone);
  const news = newsBetween(stateOf(before), stateOf(after), today);
  if (news.told.length + news.takenBack.length === 0) return doc;

  const own = answeredBy(news);
  const answered = (await openQuestions(req, { edition: { equals: doc.id } })).filter(({ kind }) => own.includes(kind));
  for (const { id } of answered) await answerQuestion(req, id, 'done');
  const over = (await openQuestions(req, { about: { equals: doc.id } })).filter(({ kind }) =>
    news.takenBack.includes(kind),
  );
  for (const { id } of over) await answerQuestion(req, id, 'over');

  const isOriginal = idOf(after.original) === undefined;
  const heard = answered.filter(({ kind }) => kind === 'corrected').map(({ about }) => idOf(about));
  for (const { kind, on, said } of news.told.filter((told) => concerns(told.kind, { isOriginal }))) {
    for (const sibling of await readOnes(req, after)) {
      if (kind === 'corrected' && heard.includes(sibling.id)) continue;
      const data = { edition: sibling.id, about: doc.id, kind, on, said, rev: after.rev, askedBy: req.user?.id };
      await req.payload.create({ collection: SLUGS.questions, data, depth: 0, overrideAccess: true, req });
      const editors = kind === 'corrected' ? [] : await reviewers(req);
      const to = [...(await keepersOf(req, sibling.id)), ...editors];
      const edition = { id: sibling.id, title: sibling.title };
      await sendAfterCommit(req, to, { name: kind, edition, about: after.title, on, said });
    }
  }
  return doc;
};
