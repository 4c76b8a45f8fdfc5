'use client';

import type { Locale } from '../../../locales/index';
import { formatDay } from '../../domain/date';
import type { TaskState } from '../../domain/translating/steps';
import { deskPath } from '../../routing/paths';
import { TranslateButtons } from '../translating/TranslateButtons';
import { useChangedParts } from '../translating/useChangedParts';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { QuestionSentence } from '../questions/QuestionSentence';
import type { AskedRow, Listed, StaleRow, TaskRow, UntranslatedRow } from './queue';
import { QueueList } from './QueueList';
import './dashboard.css';

/** What there is to do; a list that does not concern whoever looks is null. */
export type Queue = {
  mine: Listed<TaskRow> | null;
  review: Listed<TaskRow> | null;
  asked: Listed<AskedRow>;
  stale: Listed<StaleRow>;
  untranslated: Listed<UntranslatedRow> | null;
};

type RowProps = { edition: string; title: string; language: Locale; told: (string | null)[] };

const Row = ({ edition, title, language, told }: RowProps) => {
  const t = useWords();
  const said = [t('dashboard.into', { language: t(`admin.language.${language}`) }), ...told];
  return (
    <>
      <a href={deskPath(edition)}>{title || '–'}</a>
      <span>{said.filter(Boolean).join(' · ')}</span>
    </>
  );
};

const Stale = ({ since, changes, ...own }: StaleRow) => {
  const t = useWords();
  const locale = useAdminLocale();
  const changedParts = useChangedParts();
  const told = [t('translating.corrected', { day: formatDay(since, locale) }), ...changedParts(changes)];
  return <Row {...own} told={told} />;
};

/** The first page: translations of whoever looks, and those that wait for somebody. */
export const QueueLists = ({ queue: { mine, review, asked, stale, untranslated } }: { queue: Queue }) => {
  const t = useWords();
  const taskRow = (task: TaskRow) => ({
    key: task.edition,
    row: <Row {...task} told={[t(`admin.tasks.state.${task.state as TaskState}`), task.holder]} />,
  });
  return (
    <section className="queue" aria-label={t('dashboard.title')}>
      {mine && <QueueList name="mine" all={mine.all} rows={mine.rows.map(taskRow)} />}
      {review && <QueueList name="review" all={review.all} rows={review.rows.map(taskRow)} />}
      <QueueList
        name="asked"
        all={asked.all}
        rows={asked.rows.map(({ id, edition, title, ...told }) => ({
          key: id,
          row: (
            <>
              <a href={deskPath(edition)}>{title || '–'}</a>
              <span>
                <QuestionSentence {...told} />
              </span>
            </>
          ),
        }))}
      />
      <QueueList
        name="stale"
        all={stale.all}
        rows={stale.rows.map((row) => ({ key: row.edition, row: <Stale {...row} /> }))}
      />
      {untranslated && (
        <QueueList
          name="untranslated"
          all={untranslated.all}
          rows={untranslated.rows.map(({ original, title, from, existing }) => ({
            key: original,
            row: (
              <>
                <a href={deskPath(original)}>{title}</a>
                <TranslateButtons original={original} from={from} existing={existing} isFree />
              </>
            ),
          }))}
        />
      )}
    </section>
  );
};
