'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useSyncExternalStore } from 'react';
import { useWords } from '../useWords';
import { newsOf } from './news';
import './clipboard.css';

/** What came of the last paste, quietly, at the foot of the editor until it is closed or something else is pasted. */
export const NewsStrip = () => {
  const [editor] = useLexicalComposerContext();
  const t = useWords();
  const news = newsOf(editor);
  const told = useSyncExternalStore(
    news.subscribe,
    () => news.told,
    () => null,
  );
  return (
    <div className="desk-news" role="status">
      {told === 'reading' && <p className="desk-news-box is-reading">{t('clipboard.reading')}</p>}
      {told !== null && told !== 'reading' && (
        <div className="desk-news-box">
          <div>
            <p>{told.title}</p>
            {told.items.length > 0 && (
              <ul>
                {told.items.map((item, at) => (
                  <li key={at}>{item}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" className="desk-link" onClick={() => news.tell(null)}>
            {t('desk.close')}
          </button>
        </div>
      )}
    </div>
  );
};
