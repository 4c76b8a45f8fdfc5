'use client';

import { useField, useFormFields } from '@payloadcms/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isLocale } from '../../../locales/index';
import { adaptCitation } from '../../domain/commentary/adaptCitation';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { parityOf } from '../../domain/commentary/parity';
import { useDesk, useOpenNote } from '../desk';
import { OpenNote } from '../notes/OpenNote';
import { useListedNotes } from '../notes/useListedNotes';
import { useJudged } from '../problems/useProblems';
import { useWords } from '../useWords';
import type { Original } from './original';
import type { Acting } from './PairActions';
import { NoteChange } from './NoteChange';
import { PairedNote } from './PairedNote';
import { pairRows } from './pairRows';
import { useChangedNotes } from './useChangedNotes';
import { useOpenOriginals } from './useOpenOriginals';
import { useOriginal } from './useOriginal';
import './pairs.css';

type Props = { path: string; schemaPath: string; readOnly: boolean };

const Pairs = ({ original, path, schemaPath, readOnly }: Props & { original: Original }) => {
  const t = useWords();
  const desk = useDesk();
  const open = useOpenNote();
  const listed = useListedNotes();
  const { judged } = useJudged();
  const language = useFormFields(([fields]) => fields.language?.value);
  const { disabled } = useField({ path, hasRows: true });
  const isFixed = readOnly || Boolean(disabled);
  const { changed, gone, refusal } = useChangedNotes(original.text.notes);
  const [isWithoutCaret, setWithoutCaret] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const parity = useMemo(() => parityOf({ original: original.text, translation: judged }), [original, judged]);
  const rows = useMemo(() => pairRows(parity, original.text, listed), [parity, original, listed]);
  const openOriginals = useOpenOriginals(parity, original, judged);
  // The same objects while the original is: a row is drawn anew when its notes are, not at every letter.
  const acting = useMemo(() => {
    const onPut = (isPut: boolean) => setWithoutCaret(!isPut);
    const adapt: Acting['adapt'] = (paragraphs) =>
      isLocale(language) ? adaptCitation(paragraphs, original.language, language) : paragraphs;
    const ofRow = (stored: StoredNote): [string | undefined, Acting] => [stored.key ?? '', { stored, onPut, adapt }];
    return new Map([[undefined, { stored: undefined, onPut, adapt }], ...original.rows.map(ofRow)]);
  }, [original, language]);
  useEffect(() => {
    desk.showPair = (key) => {
      const row = table.current?.querySelector<HTMLElement>(`[data-original="${CSS.escape(key)}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector<HTMLElement>('button')?.focus();
    };
    return () => void (desk.showPair = null);
  }, [desk]);
  return (
    <div className="desk-pairs">
      {isWithoutCaret && <p role="alert">{t('desk.problems.withoutCaret')}</p>}
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      {gone.map(([key, told]) => (
        <p key={key} className="desk-gone-note">
          <NoteChange told={told} now={undefined} name={key} lang={original.language} />
        </p>
      ))}
      <table ref={table}>
        <thead>
          <tr>
            {(['number', 'original', 'translation', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`translating.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ translation, ...row }, at) => {
            const isOpen = translation !== undefined && translation.key === open;
            return (
              <PairedNote
                {...row}
                key={row.key}
                at={at}
                changed={changed.get(row.original?.key ?? '')}
                originalLang={original.language}
                translation={translation?.note}
                calls={translation?.calls ?? 0}
                openOriginals={openOriginals.get(translation?.key)}
                isOpen={isOpen}
                acting={isFixed ? undefined : acting.get(row.original?.key)}
                editor={
                  isOpen ? (
                    <OpenNote canWrite={!readOnly} readOnly={isFixed} schemaPath={schemaPath} listed={translation} />
                  ) : null
                }
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/** The notes of the original against those of its translation, one open for editing; every note of both is in one row. */
export const PairsPanel = (props: Props) => {
  const t = useWords();
  const state = useOriginal();
  if (state?.is === 'there') return <Pairs original={state.original} {...props} />;
  return <p className="desk-notes-none">{state && t(`translating.${state.is}`)}</p>;
};
