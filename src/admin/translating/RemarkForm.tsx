'use client';

import { useId } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import { partName } from '../../domain/translating/partName';
import { isOpenShortcut } from '../call/isCallShortcut';
import { keyNames } from '../call/keyNames';
import { useDesk } from '../desk';
import { useWords } from '../useWords';
import { useHalfWritten } from './useHalfWritten';
import { useRemarkActs } from './useRemarks';

/** The place that is remarked on, and how it is said. */
type Props = { place: Part; name: string };

/** Where a remark is written: Ctrl+Enter adds it, Escape leads back to the text. A blank one is refused in the house's words. */
export const RemarkForm = ({ place, name }: Props) => {
  const t = useWords();
  const desk = useDesk();
  const id = useId();
  const [text, setText] = useHalfWritten(place);
  const { write, refusal } = useRemarkActs();
  const add = async () => {
    if (await write(place, text)) setText('');
  };
  return (
    <div className="desk-remark-form">
      <label htmlFor={id}>{t('translating.remark.on', { place: name })}</label>
      <textarea
        id={id}
        data-place={partName(place)}
        rows={2}
        maxLength={4000}
        value={text}
        aria-describedby={`${id}-keys`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (isOpenShortcut(event.nativeEvent)) void add();
          else if (event.key === 'Escape') desk.body?.focus();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <p>
        <button type="button" className="desk-step" onClick={() => void add()}>
          {t('translating.remark.write')}
        </button>{' '}
        <span id={`${id}-keys`} className="desk-remark-by">
          {t('translating.remark.keys', {
            open: keyNames('Mod+Alt+M').join('+'),
            send: keyNames('Mod+Enter').join('+'),
          })}
        </span>
      </p>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </div>
  );
};
