'use client';

import { useDesk } from '../desk';
import { useWords } from '../useWords';
import { RemarkList } from './RemarkList';
import { useRemarks } from './useRemarks';

/** At a translated note: what was remarked on it, and the way to remark on it. */
export const NoteRemarks = ({ note, number }: { note: string; number: number | undefined }) => {
  const t = useWords();
  const desk = useDesk();
  const remarks = useRemarks().filter(({ place }) => 'note' in place && place.note === note);
  const name = t('translating.remark.note', { place: number ?? note });
  return (
    <>
      {remarks.length > 0 && <RemarkList remarks={remarks} place={name} />}
      <button
        type="button"
        className="desk-link desk-remark-add"
        aria-label={`${t('translating.remark.add')}: ${name}`}
        onClick={() => desk.remark?.({ note })}
      >
        {t('translating.remark.add')}
      </button>
    </>
  );
};
