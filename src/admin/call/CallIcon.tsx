'use client';

import { useWords } from '../useWords';
import { keyNames } from './keyNames';

/** What the call looks like on a small button. */
export const CallIcon = () => (
  <span className="desk-call-icon" aria-hidden="true">
    {'[1]'}
  </span>
);

/** The button of the toolbar that puts a note in, with its key: whoever reads it once needs it no more. */
export const CallButton = () => {
  const t = useWords();
  return (
    <span className="desk-tool is-first">
      {t('desk.calls.insert')} <kbd>{keyNames('Mod+Alt+F').join(' ')}</kbd>
    </span>
  );
};

/** The button of the toolbar that refers to a note which is there already. */
export const ReferButton = () => {
  const t = useWords();
  return <span className="desk-tool">{t('desk.calls.refer')}</span>;
};

/** The button of the toolbar that shows the keys of the desk. */
export const KeysButton = () => {
  const t = useWords();
  return <span className="desk-tool">{t('desk.calls.keys.open')}</span>;
};
