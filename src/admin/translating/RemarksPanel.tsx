'use client';

import type { Part } from '../../domain/commentary/staleness';
import { partName } from '../../domain/translating/partName';
import { remarkedPlaces } from '../../domain/translating/remarks';
import { openNote, useBody, useDesk } from '../desk';
import { useListedNotes } from '../notes/useListedNotes';
import { useJump } from '../problems/useJump';
import { useWords } from '../useWords';
import { blocksAtDesk } from './blocksAtDesk';
import { RemarkForm } from './RemarkForm';
import { RemarkList } from './RemarkList';
import { useRemarks } from './useRemarks';
import './remarks.css';

/** All that was remarked on the translation, place by place, those that are gone with them; `writing` is the place to be remarked on. */
export const RemarksPanel = ({ writing }: { writing: Part | null }) => {
  const t = useWords();
  const desk = useDesk();
  const body = useBody();
  const notes = useListedNotes();
  const { toProblem } = useJump();
  const remarks = useRemarks();
  const blocks = body ? blocksAtDesk(body).flatMap(({ id }) => id ?? []) : [];
  const places = remarkedPlaces(remarks, { blocks, notes: notes.map(({ key }) => key) });
  const nameOf = (place: Part): string =>
    'block' in place
      ? t('translating.remark.block', { place: place.block })
      : t('translating.remark.note', { place: notes.find(({ key }) => key === place.note)?.number ?? place.note });
  const goTo = (place: Part) => {
    if ('block' in place) toProblem({ kind: 'block-untranslated', place: { block: place.block } });
    else openNote(desk, place.note);
  };
  return (
    <div className="desk-remarks-panel">
      {writing && <RemarkForm key={partName(writing)} place={writing} name={nameOf(writing)} />}
      {places.length === 0 && !writing && <p>{t('translating.remark.none')}</p>}
      {places.map(({ place, isGone, remarks: own }) => {
        const name = nameOf(place);
        return (
          <section key={partName(place)} aria-label={name}>
            <p className="desk-remark-place">
              {isGone ? (
                <span>
                  {name} · {t('translating.remark.gone')}
                </span>
              ) : (
                <>
                  <button type="button" className="desk-link" onClick={() => goTo(place)}>
                    {name}
                  </button>{' '}
                  <button
                    type="button"
                    className="desk-link"
                    aria-label={`${t('translating.remark.answer')}: ${name}`}
                    onClick={() => desk.remark?.(place)}
                  >
                    {t('translating.remark.answer')}
                  </button>
                </>
              )}
            </p>
            <RemarkList remarks={own} place={name} />
          </section>
        );
      })}
    </div>
  );
};
