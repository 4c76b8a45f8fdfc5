'use client';

import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { languageName } from '../../i18n/languageName';
import { keyNames } from '../call/keyNames';
import { useBody, useDesk, useSide } from '../desk';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { followOriginal, type Lone } from './followOriginal';
import { LoneBlocks } from './LoneBlocks';
import { SideTabs } from './SideTabs';
import { useOriginal, type OriginalState } from './useOriginal';
import './translating.css';
import './blocks.css';
import './sides.css';

const NONE: Lone = { left: [], right: [] };

/** What is pressed in the original never leads away from a text that may be unsaved: a call to its row, a link to a window of its own. */
const usePress = () => {
  const desk = useDesk();
  return (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const note = /^#n-(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (note !== undefined) desk.showPair?.(note);
    else if (!link.hash || link.origin + link.pathname !== location.origin + location.pathname) {
      window.open(link.href, '_blank', 'noopener');
    }
  };
};

const Text = ({ html, onLone }: { html: string; onLone: (lone: Lone) => void }) => {
  const t = useWords();
  const desk = useDesk();
  const editor = useBody();
  const pane = useRef<HTMLDivElement>(null);
  const press = usePress();
  // What is drawn was escaped where it was made into HTML.
  const drawn = useMemo(() => <div dangerouslySetInnerHTML={{ __html: html }} />, [html]);
  useEffect(() => {
    desk.original = pane.current;
    return () => void (desk.original = null);
  }, [desk]);
  useEffect(() => {
    const left = pane.current;
    const text = left?.querySelector<HTMLElement>('article > .text');
    const right = editor?.getRootElement()?.closest<HTMLElement>('.tabs-field');
    if (!editor || !left || !text || !right) return;
    const words = {
      onlyLeft: t('translating.onlyOriginal'),
      onlyRight: t('translating.onlyTranslation'),
      calls: t('translating.untranslatedCalls'),
      bare: t('translating.untranslated'),
    };
    return followOriginal({ editor, text, left, right, words, onLone });
  }, [editor, html, t, onLone]);
  return (
    <div
      ref={pane}
      className="desk-original-pane"
      role="region"
      aria-label={t('translating.original')}
      tabIndex={0}
      onClick={press}
    >
      {drawn}
    </div>
  );
};

const SENTENCES = {
  asking: 'translating.asking',
  none: 'translating.none',
  away: 'translating.away',
} as const;

const Pane = ({ state }: { state: OriginalState }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const side = useSide();
  const [lone, setLone] = useState(NONE);
  return (
    <section className="desk-original" data-side={side} aria-label={t('translating.originalSide')}>
      <SideTabs />
      <p className="desk-original-bar">
        <span>
          {t('translating.original')}
          {state.is === 'there' && ` · ${languageName(state.original.language, locale)}`}
        </span>
        <span>
          <kbd>{keyNames('F6').join(' ')}</kbd> {t('translating.otherSide')}
        </span>
      </p>
      {state.is === 'there' ? (
        <>
          <LoneBlocks lone={lone} />
          <Text html={state.original.html} onLone={setLone} />
        </>
      ) : (
        <p role="status" className="desk-original-none">
          {t(SENTENCES[state.is])}
        </p>
      )}
    </section>
  );
};

/** The original of a translation at the desk, to be read beside it; nothing at the desk of any other edition. */
export const OriginalPane = () => {
  const state = useOriginal();
  return state && <Pane state={state} />;
};
