'use client';

import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { languageName } from '../../i18n/languageName';
import { keyNames } from '../call/keyNames';
import { useBody, useDesk, useSide } from '../desk';
import { OpenSuggestions } from '../suggesting/OpenSuggestions';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { followOriginal, type Lone } from './followOriginal';
import { ChangesBar } from './ChangesBar';
import { LoneBlocks } from './LoneBlocks';
import { SideTabs } from './SideTabs';
import { useDrawnOriginal } from './useDrawnOriginal';
import { useOriginal, type OriginalText } from './useOriginal';
import { useOriginalState, useTranslationActs } from './useOriginalState';
import './translating.css';
import './blocks.css';
import './sides.css';
import './changes.css';

const NONE: Lone = { left: [], right: [] };

/** What is pressed in the original never leads away from a text that may be unsaved: a call to its row, a link to a window of its own. */
const usePress = (acknowledge: (block: string) => void) => {
  const desk = useDesk();
  return (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const block = target?.closest<HTMLElement>('[data-acknowledge]')?.dataset.acknowledge;
    if (block !== undefined) return acknowledge(block);
    const link = target?.closest('a');
    if (!link) return;
    event.preventDefault();
    const note = /^#n-(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (note !== undefined) desk.showPair?.(note);
    else if (!link.hash || link.origin + link.pathname !== location.origin + location.pathname) {
      window.open(link.href, '_blank', 'noopener');
    }
  };
};

type TextProps = { html: string; onLone: (lone: Lone) => void; acknowledge: (block: string) => Promise<void> };

const Text = ({ html, onLone, acknowledge }: TextProps) => {
  const t = useWords();
  const desk = useDesk();
  const editor = useBody();
  const pane = useRef<HTMLDivElement>(null);
  const press = usePress((block) => {
    // What was pressed goes with the change; the keyboard stays in the original.
    void acknowledge(block).then(() => pane.current?.focus({ preventScroll: true }));
  });
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
  'signed-out': 'translating.signed-out',
  away: 'translating.away',
} as const;

const Pane = ({ state }: { state: OriginalText }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const side = useSide();
  const [lone, setLone] = useState(NONE);
  const told = useOriginalState();
  const { acknowledge, refusal } = useTranslationActs();
  const html = useDrawnOriginal(state.is === 'there' ? state.original.html : '', told);
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
      <OpenSuggestions />
      {state.is === 'there' ? (
        <>
          <LoneBlocks lone={lone} />
          {told && <ChangesBar told={told} refusal={refusal} onAll={() => void acknowledge('all')} />}
          <Text html={html} onLone={setLone} acknowledge={(block) => acknowledge([{ block }])} />
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
