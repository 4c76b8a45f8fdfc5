import { Fragment, type ReactNode } from 'react';
import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';
import { Inlines } from './inlines';

/** `copy`: hidden from assistive software; `narrow`: in a column beside others. */
type Props = { note: ViewNote; language: Locale; copy?: boolean; narrow?: boolean };

/** The sign as text, never as a coloured picture. */
const RETURN_SIGN = '↩\ufe0e';

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
};

/** Words of the page inside a note that may be in another language and direction. */
const inPageLanguage = ({ lang, dir }: ViewNote, language: Locale) => ({
  ...(lang ? { lang: language } : {}),
  ...(dir ? { dir: 'ltr' as const } : {}),
});

/** Says that a note is the translator's; nothing for an author's. */
export const NoteKind = ({ note, language }: Props) =>
  note.kind === 'translator' && (
    <span className="kind" {...inPageLanguage(note, language)}>
      {translator(language)('note.translator')}
      {': '}
    </span>
  );

/** One paragraph of a note. */
export const NoteParagraph = ({ at, note, language, copy, narrow }: Props & { at: number }) => (
  <Inlines
    content={note.paragraphs[at] ?? []}
    language={language}
    copy={copy}
    around={note.lang ?? language}
    narrow={narrow}
  />
);

/** Where the source stands, when it was read and where its copy is: the fields that the note's own text does not say. */
const Facts = ({ note, language, copy }: Props) => {
  const t = translator(language);
  const link = (href: string, text: string) => (
    <a href={href} tabIndex={copy ? -1 : undefined}>
      {text}
    </a>
  );
  const facts: ReactNode[] = [
    note.address && link(note.address, hostOf(note.address)),
    note.accessedOn &&
      fill({ date: <Day on={note.accessedOn} language={language} /> }, (slots) => t('note.accessed', slots)),
    note.archivedAddress && link(note.archivedAddress, t('note.archived')),
  ].filter(Boolean);
  return facts.length === 0 ? null : (
    <span className="facts">
      {facts.map((fact, at) => (
        <Fragment key={at}>
          {at === 0 ? ' ' : ' · '}
          {fact}
        </Fragment>
      ))}
    </span>
  );
};

/** The ways back to the text, one per call. */
const Returns = ({ note: { number, returns }, language }: Props) => {
  const t = translator(language);
  // What is seen of a link stands in its name (WCAG 2.5.3): where returns are counted, each name counts too.
  const name = (occurrence: number) =>
    returns.length === 1 ? t('note.back', { number }) : t('note.backAgain', { number, occurrence });
  return returns.map(({ anchor, occurrence }) => (
    <Fragment key={anchor}>
      {' '}
      <a
        role="doc-backlink"
        href={`#${anchor}`}
        aria-label={name(occurrence)}
        data-occurrence={returns.length > 1 ? occurrence : undefined}
      >
        {RETURN_SIGN}
      </a>
    </Fragment>
  ));
};

/** What the page adds at the end of a note, in the page's own language. */
export const NoteEnd = ({ note, language, copy }: Props) => (
  <span className="after" {...inPageLanguage(note, language)}>
    <Facts note={note} language={language} copy={copy} />
    {!copy && <Returns note={note} language={language} />}
  </span>
);
